import type { AuthorizationAttempt } from '../../authorization-request.ts';
import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { refuseOnPage } from './refuse.ts';

/** The client is registered. */
export const clientKnown: Step<AuthorizationAttempt> = {
  id: 'client_id-known',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ client }) {
    if (!client) throw refuseOnPage('invalid_request', 'Client not found.');
  },
};
