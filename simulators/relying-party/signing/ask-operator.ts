import { z } from 'zod';
import type { Service } from '../sign-in.ts';
import { TokenRefused } from '../token-refused.ts';
import { membersOf } from './members-of.ts';
import type { SignatureFault } from './signature-refused.ts';
import { SIGN_MEMBERS } from './sign-members.ts';

const FAULTS: Readonly<Record<string, SignatureFault>> = {
  signature_invalid: 'signature-wrong',
  certificate_expired: 'signer-expired',
  certificate_not_yet_valid: 'signer-not-yet-valid',
  certificate_revoked: 'signer-revoked',
  certificate_suspended: 'signer-revoked',
};

const told = z.discriminatedUnion('result', [
  z.object({ result: z.literal('valid') }),
  z.object({ result: z.literal('invalid'), reason: z.string().optional() }),
]);

/**
 * Has the platform operator open and verify a result that the service itself cannot open. Its API is
 * the operator's own; this one is ours.
 */
export async function askOperator(
  { send, config }: Pick<Service, 'send' | 'config'>,
  result: Readonly<Record<string, unknown>>,
  hash: Uint8Array,
): Promise<SignatureFault | undefined> {
  const { operator } = config;
  if (!operator) throw new TypeError(`Failed to verify a signature: expected an operator of ${config.id}, got none.`);
  const answer = await send(new URL('/verifications', operator.origin).href, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      sign_certificate_jwe: result[SIGN_MEMBERS.jwe],
      hash: Buffer.from(hash).toString('base64'),
    }),
  });
  const read = told.safeParse(await membersOf(answer, 'The operator'));
  if (!read.success) throw new TokenRefused('The operator says neither valid nor invalid.');
  return read.data.result === 'valid' ? undefined : (FAULTS[read.data.reason ?? ''] ?? 'signer-untrusted');
}
