import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

/** The redirect URI is that of the authorization request. */
export const redirectUriSame: Step<CodeExchange> = {
  id: 'redirect-uri-same',
  standing: 'assumed',
  source: `${DOCUMENTS.workingService}; wording: ${DOCUMENTS.keycloakSource}`,
  check({ form, issued }) {
    if (form['redirect_uri'] !== issued?.grant.request.redirectUri) throw invalidGrant('Incorrect redirect_uri');
  },
};
