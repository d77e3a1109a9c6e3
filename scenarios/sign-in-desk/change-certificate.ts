import { X509Certificate } from 'node:crypto';
import { certify } from '../../simulators/card/personalise.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import type { CertificateKind } from '../../simulators/trust/authority.ts';
import type { Trust } from '../../simulators/trust/trust.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';

/** What can be done to a certificate while it is in use. */
export const CERTIFICATE_CHANGES = ['revoke', 'suspend', 'release'] as const;

/** One of them. */
export type CertificateChange = (typeof CERTIFICATE_CHANGES)[number];

/**
 * Ends a persona's certificate, puts it on hold or takes it off hold, at the clock's now.
 * @throws HarnessError `not-found` when the card has no such certificate, `revocation-impossible` when it cannot be done
 */
export async function changeCertificate(
  trust: Trust,
  {
    persona,
    kind,
    change,
    nowMs,
  }: { persona: string; kind: CertificateKind; change: CertificateChange; nowMs: number },
): Promise<void> {
  const half = await certify(trust, loadPersona(persona), kind, nowMs);
  if (!half) throw new HarnessError('not-found', `Failed to ${change} a certificate: ${persona} has no ${kind} one.`);
  const serial = new X509Certificate(half.certificate).serialNumber;
  if (change === 'revoke') trust.revoke(serial, 'keyCompromise');
  if (change === 'suspend') trust.suspend(serial);
  if (change === 'release') trust.release(serial);
}
