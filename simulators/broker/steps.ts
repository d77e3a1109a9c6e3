/** Every rule of every endpoint, in the order in which they are applied. */
export { authorizeSteps } from './steps/authorize/authorize-steps.ts';
export { clientAuthenticationSteps } from './steps/client-authentication/client-authentication-steps.ts';
export { codeGrantSteps } from './steps/code-grant/code-grant-steps.ts';
export { proofSteps } from './steps/proof/proof-steps.ts';
export { refreshGrantSteps } from './steps/refresh-grant/refresh-grant-steps.ts';
