import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { HarnessError } from '../simulators/world/harness-error.ts';

const READ = { private: createPrivateKey, public: createPublicKey } as const;

/**
 * Reads the key of an organisation that results are signed with, or checked with.
 * @throws HarnessError `file-invalid` where it is none that will do
 */
export async function readSealKey(path: string, part: 'private' | 'public'): Promise<string> {
  const pem = await readFile(path, 'utf8');
  // A public key can be made of a private one, which would then lie wherever results are verified.
  if (part === 'public' && /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw new HarnessError(
      'file-invalid',
      `Failed to read ${path}: expected the public key, with which a seal is verified, got a private key. 署名は公開鍵で確かめます。秘密鍵ではなく公開鍵を渡してください。`,
    );
  }
  if (fits(pem, part)) return pem;
  throw new HarnessError(
    'file-invalid',
    `Failed to read ${path}: expected a ${part} key as PEM, without a passphrase: RSA, or EC on P-256.`,
  );
}

function fits(pem: string, part: keyof typeof READ): boolean {
  let key: KeyObject;
  try {
    key = READ[part](pem);
  } catch {
    return false;
  }
  return key.asymmetricKeyType === 'rsa' || key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
}
