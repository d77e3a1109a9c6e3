/** Name of the cookie that binds a sign-in to the browser that began it. */
export const BROWSER_COOKIE = 'tegata_browser';
