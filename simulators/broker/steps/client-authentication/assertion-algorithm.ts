import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The assertion is signed in the way that was agreed on; never with none, never with a shared secret. */
export const assertionAlgorithm: Step<ClientAssertion> = {
  id: 'assertion-algorithm',
  standing: 'assumed',
  source: '§3.4 [S30]; the algorithm is per client, §3.1',
  check({ header, client }) {
    if (header.alg !== client?.algorithm) throw invalidClient('Invalid signature algorithm');
  },
};
