import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The assertion says until when it is good, and still is. How far ahead that may be is not known: any time is taken. */
export const assertionExpiry: Step<ClientAssertion> = {
  id: 'assertion-expiry',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; one day ahead was accepted: ${DOCUMENTS.workingService}`,
  check({ claims }, { world }) {
    if (typeof claims.exp !== 'number') throw invalidClient('Token exp claim is required');
    const nowMs = world.clock.now();
    const isEarly = typeof claims.nbf === 'number' && claims.nbf * 1000 > nowMs;
    if (claims.exp * 1000 <= nowMs || isEarly) throw invalidClient('Token is not active');
  },
};
