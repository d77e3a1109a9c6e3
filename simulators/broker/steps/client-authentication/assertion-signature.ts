import { compactVerify } from 'jose';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** One of the client's registered keys made the signature. `kid` chooses among them where both sides name one. */
export const assertionSignature: Step<ClientAssertion> = {
  id: 'assertion-signature',
  standing: 'assumed',
  source: '§3.4 [S30]; kid is optional, §3.1 [S11]',
  async check({ jwt, header, client }) {
    const { kid } = header;
    const keys = client?.keys.filter((key) => kid === undefined || key.kid === undefined || key.kid === kid) ?? [];
    if (keys.length === 0) throw invalidClient('Unable to load public key');
    for (const { key } of keys) if (await isSigned(jwt, key)) return;
    throw invalidClient('Client authentication with signed JWT failed: Signature on JWT token failed validation');
  },
};

async function isSigned(jwt: string, key: Parameters<typeof compactVerify>[1]): Promise<boolean> {
  try {
    await compactVerify(jwt, key);
    return true;
  } catch {
    return false;
  }
}
