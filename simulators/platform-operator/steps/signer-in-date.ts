import type { VerificationStep } from '../verification.ts';

/** The certificate is valid now. @see RFC 5280 4.1.2.5 */
export const signerInDate: VerificationStep = {
  id: 'signer-in-date',
  refuse({ certificate }, { world }) {
    const nowMs = world.clock.now();
    if (!certificate) return undefined;
    if (nowMs < certificate.notBeforeMs) return 'certificate_not_yet_valid';
    // Dates of certificates name their last second as a whole.
    return nowMs < certificate.notAfterMs + 1000 ? undefined : 'certificate_expired';
  },
};
