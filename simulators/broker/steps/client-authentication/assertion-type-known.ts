import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The assertion is a JWT. */
export const assertionTypeKnown: Step<ClientAssertion> = {
  id: 'assertion-type-known',
  standing: 'observed',
  source: `${DOCUMENTS.workingService}; wording: ${DOCUMENTS.keycloakSource}`,
  check({ form }) {
    const type = form['client_assertion_type'];
    if (type === JWT_BEARER) return;
    throw invalidClient(`Parameter client_assertion_type has value '${type}' but expected is '${JWT_BEARER}'`);
  },
};
