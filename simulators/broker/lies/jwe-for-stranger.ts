import { constants, createCipheriv, createPublicKey, publicEncrypt } from 'node:crypto';
import { readTestKey } from '../../trust/test-key.ts';

/** A compact JWE that only a key of nobody opens. What is inside protects nothing, so its content key may be known. */
export function jweForStranger(): string {
  const key = createPublicKey(readTestKey(new URL('../keys/stranger-signer.test-key.pem', import.meta.url)));
  const contentKey = Buffer.alloc(32, 7);
  const iv = Buffer.alloc(12, 7);
  const header = Buffer.from('{"alg":"RSA-OAEP-256","enc":"A256GCM"}').toString('base64url');
  const cipher = createCipheriv('aes-256-gcm', contentKey, iv).setAAD(Buffer.from(header));
  const text = Buffer.concat([cipher.update('{}'), cipher.final()]);
  const wrapped = publicEncrypt({ key, oaepHash: 'sha256', padding: constants.RSA_PKCS1_OAEP_PADDING }, contentKey);
  const parts = [wrapped, iv, text, cipher.getAuthTag()].map((part) => part.toString('base64url'));
  return [header, ...parts].join('.');
}
