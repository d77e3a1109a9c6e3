import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** `iat`, where there is one, is not ahead of the clock beyond the skew, nor older than the option says. */
export const assertionIssueTime: Step<ClientAssertion> = {
  id: 'assertion-issue-time',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; options assertionSkewMs, assertionOldestIatMs`,
  check({ claims }, { world, options }) {
    if (typeof claims.iat !== 'number') return;
    const ageMs = world.clock.now() - claims.iat * 1000;
    if (ageMs < -options.assertionSkewMs) throw invalidClient('Token was issued in the future');
    const oldestMs = options.assertionOldestIatMs;
    if (oldestMs === null || ageMs <= oldestMs) return;
    throw invalidClient('Token was issued too far in the past to be used now');
  },
};
