import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The client itself made the assertion. */
export const assertionIssuer: Step<ClientAssertion> = {
  id: 'assertion-issuer',
  standing: 'assumed',
  source: `${DOCUMENTS.workingService}; ${DOCUMENTS.clientManual}; wording: ${DOCUMENTS.keycloakSource}`,
  check({ claims }) {
    if (claims.iss === claims.sub) return;
    throw invalidClient('Issuer mismatch. The issuer should match the subject');
  },
};
