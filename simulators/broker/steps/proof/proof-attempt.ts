import type { CardCertificate } from '../../certificate-reader.ts';
import type { Session } from '../../interaction.ts';
import type { Items } from '../../items.ts';
import { ProtocolError } from '../../protocol-error.ts';

/** What an app sends after reading a card, and what is known of it. */
export interface ProofAttempt {
  readonly session: Session;
  readonly sent: {
    /** DER in base64. */
    readonly certificate: string;
    readonly signature: Uint8Array;
    readonly items: Items;
  };
  /** `undefined` when it was not issued by the root. */
  readonly certificate: CardCertificate | undefined;
  /** The person behind the certificate. */
  readonly holder: string | undefined;
}

/** Makes the refusal of a proof, in the words of `app-contract.md`. */
export function refuseProof(error: string, message: string): ProtocolError {
  return new ProtocolError('app', 422, error, message);
}
