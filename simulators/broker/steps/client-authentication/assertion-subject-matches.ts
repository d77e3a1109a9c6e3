import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** A \`client_id\` in the form, if there is one, is the one of the assertion. */
export const assertionSubjectMatches: Step<ClientAssertion> = {
  id: 'assertion-subject-matches',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ form, claims }) {
    const clientId = form['client_id'];
    if (clientId === undefined || clientId === claims.sub) return;
    throw invalidClient('client_id parameter does not match sub claim');
  },
};
