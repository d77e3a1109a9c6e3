import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The assertion is signed in the way that was agreed on; never with none, never with a shared secret. */
export const assertionAlgorithm: Step<ClientAssertion> = {
  id: 'assertion-algorithm',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; sources disagree on the algorithm, so each client has its own`,
  check({ header, client }) {
    if (header.alg !== client?.algorithm) throw invalidClient('Invalid signature algorithm');
  },
};
