/** Name of the cookie with which a browser asks to be lied to: the marker of its plan. */
export const PLAN_COOKIE = 'tegata_plan';
