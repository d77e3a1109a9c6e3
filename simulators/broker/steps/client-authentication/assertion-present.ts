import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The assertion is there. */
export const assertionPresent: Step<ClientAssertion> = {
  id: 'assertion-present',
  standing: 'assumed',
  source: '§3.4 [S30]',
  check({ form }) {
    if (form['client_assertion'] === undefined) throw invalidClient('client_assertion parameter missing');
  },
};
