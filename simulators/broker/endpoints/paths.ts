/** Path of the issuer below the origin (observed: `DOCUMENTS.workingService`). */
export const REALM = '/api/realms/main';
/** Below it, the endpoints of OpenID Connect (observed: `DOCUMENTS.workingService`). */
export const OPENID = `${REALM}/protocol/openid-connect`;
/** The page of one sign-in; assumed. */
export const INTERACTION = `${REALM}/interactions/:id`;
/** Where signing is started and its result fetched (observed in the test environment: `DOCUMENTS.startManual`, `DOCUMENTS.resultManual`). */
export const SIGN_TRANSACTIONS = '/api/sign-transactions';
/** The app's own calls; assumed. */
export const APP = '/api/app';
