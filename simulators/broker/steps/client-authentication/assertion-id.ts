import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The assertion has an id of its own. */
export const assertionId: Step<ClientAssertion> = {
  id: 'assertion-id',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ claims }) {
    if (typeof claims.jti !== 'string' || claims.jti === '') throw invalidClient('Token jti claim is required');
  },
};
