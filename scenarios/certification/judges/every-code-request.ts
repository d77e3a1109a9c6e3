import { everyTokenRequest } from './every-token-request.ts';

/** Holds every request that redeems a code against a rule: what a service asks for itself has no code. */
export const everyCodeRequest: typeof everyTokenRequest = (fine, wrong) =>
  everyTokenRequest(fine, (form, call, evidence) =>
    form.get('grant_type') === 'client_credentials' ? undefined : wrong(form, call, evidence),
  );
