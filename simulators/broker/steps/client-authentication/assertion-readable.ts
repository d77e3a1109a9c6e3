import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** The assertion can be read as a JWT. */
export const assertionReadable: Step<ClientAssertion> = {
  id: 'assertion-readable',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; wording ours`,
  check({ header }) {
    if (header.alg === undefined) throw invalidClient('Client authentication with signed JWT failed: Invalid JWT');
  },
};
