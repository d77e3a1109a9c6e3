import { createPublicKey, sign, type KeyObject } from 'node:crypto';
import { readTestKey } from '../trust/test-key.ts';
import { encodeTlv } from './tlv.ts';

/** Whose key a card-verifiable certificate is about. The ids of real keys begin with 5, those of test cards with 6. */
export const KEY_ID = {
  issuer: keyId('9000001'),
  cardInfo: keyId('9000002'),
  visual: keyId('9000003'),
  card: keyId('9000004'),
} as const;

/** Reads one of the keys that are the same on every card here. */
export function cardKey(
  name:
    'card-info-issuer' | 'card-info-application' | 'card-info-session' | 'visual-application' | 'card-authentication',
): KeyObject {
  return readTestKey(new URL(`keys/${name}.test-key.pem`, import.meta.url));
}

/** Writes a public key as the card does: exponent in 90, modulus in 91. */
export function encodeRsaKey(key: KeyObject): Uint8Array {
  const { e = '', n = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.concat([encodeTlv(0x90, Buffer.from(e, 'base64url')), encodeTlv(0x91, Buffer.from(n, 'base64url'))]);
}

/** Makes a card-verifiable certificate, signed by the issuer of these cards. */
export function verifiableCertificate(subjectId: Uint8Array, subjectKey: KeyObject): Uint8Array {
  const certified = Buffer.concat([KEY_ID.issuer, subjectId, encodeRsaKey(subjectKey)]);
  const signature = sign('RSA-SHA256', certified, cardKey('card-info-issuer'));
  return encodeTlv(0x7f21, encodeTlv(0x5f4e, certified), encodeTlv(0x5f37, signature));
}

/** Seven digits, two bytes, three digits, four bytes of filling. */
function keyId(digits: string): Uint8Array {
  return Buffer.concat([Buffer.from(digits, 'ascii'), Buffer.of(8, 5), Buffer.from('001', 'ascii'), Buffer.alloc(4)]);
}
