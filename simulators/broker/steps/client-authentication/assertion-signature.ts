import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';
import { isSignedBy } from './is-signed-by.ts';

/** One of the client's registered keys made the signature. `kid` chooses among them where both sides name one. */
export const assertionSignature: Step<ClientAssertion> = {
  id: 'assertion-signature',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; without kid: ${DOCUMENTS.workingService}`,
  check(assertion) {
    const { header, client } = assertion;
    const { kid } = header;
    const keys = client?.keys.filter((key) => kid === undefined || key.kid === undefined || key.kid === kid) ?? [];
    if (keys.length === 0) throw invalidClient('Unable to load public key');
    if (keys.some(({ key }) => isSignedBy(assertion, key))) return;
    throw invalidClient('Client authentication with signed JWT failed: Signature on JWT token failed validation');
  },
};
