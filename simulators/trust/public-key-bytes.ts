import { PublicKeyInfo } from 'pkijs';

/** The key itself inside a SubjectPublicKeyInfo (DER): what key identifiers are hashes of. @see RFC 5280 4.2.1.2 */
export function publicKeyBytes(publicKey: Uint8Array): Uint8Array {
  const { subjectPublicKey } = PublicKeyInfo.fromBER(Uint8Array.from(publicKey).buffer);
  return subjectPublicKey.valueBlock.valueHexView;
}
