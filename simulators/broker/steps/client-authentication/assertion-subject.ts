import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The assertion says whom it is about. */
export const assertionSubject: Step<ClientAssertion> = {
  id: 'assertion-subject',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ claims }) {
    if (claims.sub === undefined) throw invalidClient('Token sub claim is required');
  },
};
