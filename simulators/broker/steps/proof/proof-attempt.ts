import type { CardCertificate } from '../../../trust/certificate-reader.ts';
import type { Session } from '../../interaction.ts';
import type { Items } from '../../items.ts';
import { ProtocolError } from '../../protocol-error.ts';

/** What a card has signed, and what is known of its certificate. */
export interface CardProof {
  /** What it had to sign: base64. */
  readonly challenge: string;
  /** Whether the city's list is to be looked at in any case. */
  readonly asksForCrl: boolean;
  readonly sent: {
    /** DER in base64. */
    readonly certificate: string;
    readonly signature: Uint8Array;
  };
  /** `undefined` when it was not issued by the root. */
  readonly certificate: CardCertificate | undefined;
  /** The person behind the certificate. */
  readonly holder: string | undefined;
}

/** What an app sends in a sign-in after reading a card, and what is known of it. */
export interface ProofAttempt extends CardProof {
  readonly session: Session;
  readonly sent: CardProof['sent'] & { readonly items: Items };
}

/** Makes the refusal of a proof, in the words of `app-contract.md`. */
export function refuseProof(error: string, message: string): ProtocolError {
  return new ProtocolError('app', 422, error, message);
}
