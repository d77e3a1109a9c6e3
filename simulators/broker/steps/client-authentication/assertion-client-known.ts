import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The client is registered. */
export const assertionClientKnown: Step<ClientAssertion> = {
  id: 'assertion-client-known',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ client }) {
    if (!client) throw invalidClient('Invalid client or Invalid client credentials', 401);
  },
};
