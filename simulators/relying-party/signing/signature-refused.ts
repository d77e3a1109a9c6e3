/** Why a signature is not taken, in the words that pages are found by. */
export type SignatureFault =
  'signature-wrong' | 'signer-expired' | 'signer-not-yet-valid' | 'signer-revoked' | 'signer-untrusted';

/** A signature that came, and that the service does not take. */
export class SignatureRefused extends Error {
  override readonly name = 'SignatureRefused';
  readonly fault: SignatureFault;

  constructor(fault: SignatureFault) {
    super(`The signature is not taken: ${fault}.`);
    this.fault = fault;
  }
}
