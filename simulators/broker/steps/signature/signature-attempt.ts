import type { CardCertificate } from '../../../trust/certificate-reader.ts';
import type { Session } from '../../interaction.ts';
import type { Items } from '../../items.ts';

/** What an app sends after a card has signed, and what is known of it. */
export interface SignatureAttempt {
  readonly session: Session;
  readonly sent: {
    /** 署名用, DER in base64. */
    readonly certificate: string;
    /** Base64. */
    readonly signature: string;
    readonly items: Items;
  };
  /** `undefined` when it was not issued by the root. */
  readonly certificate: CardCertificate | undefined;
  /** The person behind the certificate. */
  readonly holder: string | undefined;
}

/** Whether the certificate's validity is looked at here: only for government services (`DOCUMENTS.servicePage`). */
export function checksValidity({ session }: SignatureAttempt): boolean {
  return session.interaction.request.client.api === 'government';
}
