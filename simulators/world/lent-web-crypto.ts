import { createHash, KeyObject, sign, verify } from 'node:crypto';

type Signing = Extract<keyof SubtleCrypto, 'sign' | 'verify'>;

const HASHES: Readonly<Record<string, string>> = { 'SHA-256': 'sha256' };
const MOST_KEYS = 200;

const keyObjects = new WeakMap<CryptoKey, KeyObject>();
const imported = new Map<string, Promise<CryptoKey>>();

/**
 * Makes Web Crypto answer on this thread where `isLent` says so, for what foreign libraries ask of it in a sign-in:
 * SHA-256, and ES256 and RS256 signatures. Real Web Crypto goes by a pool of threads: each hop costs as much as the
 * work itself, and takes another number of event-loop turns each time. All else, and whatever does not fit, goes on to
 * the real one, which also knows the right errors. A public key that was imported before is not imported again.
 */
export function lendWebCrypto(isLent: () => boolean): void {
  const { subtle } = crypto;
  const real = {
    digest: subtle.digest.bind(subtle),
    sign: subtle.sign.bind(subtle),
    verify: subtle.verify.bind(subtle),
    importKey: subtle.importKey.bind(subtle) as (...args: readonly unknown[]) => Promise<CryptoKey>,
  };
  subtle.digest = async (algorithm, data) => {
    const hash = HASHES[nameOf(algorithm)];
    if (!isLent() || hash === undefined) return real.digest(algorithm, data);
    return ownBuffer(createHash(hash).update(bytesOf(data)).digest());
  };
  subtle.sign = async (algorithm, key, data) => {
    const hash = isLent() ? hashFor('sign', algorithm, key) : undefined;
    if (hash === undefined) return real.sign(algorithm, key, data);
    return ownBuffer(sign(hash, bytesOf(data), forJose(key)));
  };
  subtle.verify = async (algorithm, key, signature, data) => {
    const hash = isLent() ? hashFor('verify', algorithm, key) : undefined;
    if (hash === undefined) return real.verify(algorithm, key, signature, data);
    return verify(hash, bytesOf(data), forJose(key), bytesOf(signature));
  };
  const importKey = (...args: readonly unknown[]): Promise<CryptoKey> => {
    const [format, key] = args;
    if (!isLent() || format !== 'jwk' || typeof key !== 'object' || key === null || 'd' in key) {
      return real.importKey(...args);
    }
    return importOnce(JSON.stringify(args), () => real.importKey(...args));
  };
  subtle.importKey = importKey as SubtleCrypto['importKey'];
}

/** Keys cannot be changed, so one stands for all that were imported alike. */
function importOnce(id: string, importNow: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const known = imported.get(id);
  if (known) return known;
  const key = importNow();
  imported.set(id, key);
  key.catch(() => imported.delete(id));
  const [oldest] = imported.keys();
  if (imported.size > MOST_KEYS && oldest !== undefined) imported.delete(oldest);
  return key;
}

/** The hash of a signature that can be made or checked here; `undefined` for any other, and for a key that may not. */
function hashFor(deed: Signing, algorithm: AlgorithmIdentifier | EcdsaParams, key: CryptoKey): string | undefined {
  const name = nameOf(algorithm);
  if (key.algorithm.name !== name || !key.usages.includes(deed)) return undefined;
  if (name === 'RSASSA-PKCS1-v1_5') return HASHES[nameOf((key.algorithm as RsaHashedKeyAlgorithm).hash)];
  if (name !== 'ECDSA' || typeof algorithm === 'string' || !('hash' in algorithm)) return undefined;
  return HASHES[nameOf(algorithm.hash)];
}

function forJose(key: CryptoKey): { key: KeyObject; dsaEncoding: 'ieee-p1363' } {
  const object = keyObjects.get(key) ?? KeyObject.from(key);
  keyObjects.set(key, object);
  return { key: object, dsaEncoding: 'ieee-p1363' };
}

function nameOf(algorithm: AlgorithmIdentifier): string {
  return typeof algorithm === 'string' ? algorithm : algorithm.name;
}

function bytesOf(data: BufferSource): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

/** A buffer that shares its memory with nothing else, as Web Crypto gives it. */
function ownBuffer(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
