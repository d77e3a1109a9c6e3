import type { CardCertificate } from '../trust/certificate-reader.ts';
import type { RevocationStatus } from '../trust/revocation-lists.ts';
import type { World } from '../world/world.ts';

/** Why an operator does not vouch for a signing; the words of its own API. */
export type Refusal =
  | 'unreadable'
  | 'certificate_untrusted'
  | 'signature_invalid'
  | 'certificate_not_yet_valid'
  | 'certificate_expired'
  | 'certificate_revoked'
  | 'certificate_suspended'
  | 'revocation_unknown';

/** A signing that is to be verified: what was in the JWE, and what the service says was to be signed. */
export interface Signing {
  /** SHA-256 of the document. */
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
  /** `undefined` when the root for signing did not issue it. */
  readonly certificate: CardCertificate | undefined;
}

/** What a step may ask. */
export interface VerificationAround {
  readonly world: World;
  /** Looks the certificate up in the list of its city, over the wire. */
  statusOf(certificate: CardCertificate): Promise<RevocationStatus>;
}

/** One part of verifying: why it does not hold, or nothing. */
export interface VerificationStep {
  readonly id: string;
  refuse(signing: Signing, around: VerificationAround): Refusal | undefined | Promise<Refusal | undefined>;
}
