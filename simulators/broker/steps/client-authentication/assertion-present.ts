import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The assertion is there. */
export const assertionPresent: Step<ClientAssertion> = {
  id: 'assertion-present',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ form }) {
    if (form['client_assertion'] === undefined) throw invalidClient('client_assertion parameter missing');
  },
};
