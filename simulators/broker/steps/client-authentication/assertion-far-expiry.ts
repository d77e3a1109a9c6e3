import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** Without `iat`, `exp` may be only so far ahead. Off by default: a service got through with one day. */
export const assertionFarExpiry: Step<ClientAssertion> = {
  id: 'assertion-far-expiry',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}, contradicted by ${DOCUMENTS.workingService}; option assertionLongestWithoutIatMs`,
  check({ claims }, { world, options }) {
    const longestMs = options.assertionLongestWithoutIatMs;
    if (longestMs === null || claims.iat !== undefined || typeof claims.exp !== 'number') return;
    if (claims.exp * 1000 - world.clock.now() <= longestMs) return;
    throw invalidClient('Token expiration is too far in the future and iat claim not present in token');
  },
};
