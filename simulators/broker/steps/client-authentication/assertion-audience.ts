import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The assertion was made for this token endpoint, as a string or as a list of one; the issuer is taken too (inferred). */
export const assertionAudience: Step<ClientAssertion> = {
  id: 'assertion-audience',
  standing: 'observed',
  source: `${DOCUMENTS.workingService}; ${DOCUMENTS.clientManual}; wording: ${DOCUMENTS.keycloakSource}`,
  check({ claims }, { issuer }) {
    const audiences = [claims.aud ?? []].flat();
    if (audiences.length > 1) throw invalidClient('Multiple audiences not allowed');
    const [audience] = audiences;
    if (audience === `${issuer}/protocol/openid-connect/token` || audience === issuer) return;
    throw invalidClient('Invalid token audience');
  },
};
