import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The request says what kind of assertion it sends. */
export const assertionTypePresent: Step<ClientAssertion> = {
  id: 'assertion-type-present',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ form }) {
    if (form['client_assertion_type'] === undefined) throw invalidClient('Parameter client_assertion_type is missing');
  },
};
