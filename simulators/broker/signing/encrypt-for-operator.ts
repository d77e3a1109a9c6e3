import type { KeyObject } from 'node:crypto';
import { CompactEncrypt } from 'jose';

/** How a result is encrypted, by the kind of the operator's key: nobody has shown what the service does (assumed). */
const ALGORITHM_OF_KEY: Readonly<Record<string, string>> = { rsa: 'RSA-OAEP-256', ec: 'ECDH-ES+A256KW' };

/** Encrypts a result so that only the registered platform operator (PF) can open it: a compact JWE. */
export function encryptForOperator(
  result: Readonly<Record<string, string>>,
  { kid, key }: { readonly kid: string | undefined; readonly key: KeyObject },
): Promise<string> {
  return new CompactEncrypt(Buffer.from(JSON.stringify(result)))
    .setProtectedHeader({
      alg: ALGORITHM_OF_KEY[key.asymmetricKeyType ?? ''] ?? '',
      enc: 'A256GCM',
      ...(kid !== undefined && { kid }),
    })
    .encrypt(key);
}
