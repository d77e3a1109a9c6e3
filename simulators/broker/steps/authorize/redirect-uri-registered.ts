import type { AuthorizationAttempt } from '../../authorization-request.ts';
import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { refuseOnPage } from './refuse.ts';

/** The redirect URI is, character for character, one that was registered. */
export const redirectUriRegistered: Step<AuthorizationAttempt> = {
  id: 'redirect_uri-registered',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; registration: ${DOCUMENTS.unconnectedDesign}`,
  check({ parameters, client }) {
    const { redirect_uri } = parameters;
    if (redirect_uri !== undefined && client?.redirectUris.includes(redirect_uri)) return;
    throw refuseOnPage('invalid_request', 'Invalid parameter: redirect_uri');
  },
};
