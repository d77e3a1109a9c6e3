/** Paths below the origin (§1). The app's and the pages' own are assumed. */
export const REALM = '/api/realms/main';
export const OPENID = `${REALM}/protocol/openid-connect`;
export const INTERACTION = `${REALM}/interactions/:id`;
export const APP = '/api/app';
