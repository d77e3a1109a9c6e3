import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../simulators/world/random.ts';
import { lend } from '../../../simulators/world/lending.ts';

const lender = { clock: { now: () => 0 }, random: createRandom('s') };
const lent = <T>(run: () => Promise<T>): Promise<T> => lend(lender, run);
const real = <T>(run: () => Promise<T>): Promise<T> => run();
const DATA = new TextEncoder().encode('signed');
const { subtle } = crypto;

const KINDS = [
  {
    name: 'ES256',
    generate: { name: 'ECDSA', namedCurve: 'P-256' },
    algorithm: { name: 'ECDSA', hash: 'SHA-256' },
  },
  {
    name: 'RS256',
    generate: {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    algorithm: { name: 'RSASSA-PKCS1-v1_5' },
  },
] as const;

describe.each(KINDS)('lent Web Crypto and $name', ({ generate, algorithm }) => {
  const makeKeys = (): Promise<CryptoKeyPair> =>
    subtle.generateKey(generate, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;

  it('makes signatures that the real one accepts, and accepts those of the real one', async () => {
    const { privateKey, publicKey } = await makeKeys();
    for (const [making, checking] of [
      [lent, real],
      [real, lent],
    ] as const) {
      const signature = await making(() => subtle.sign(algorithm, privateKey, DATA));
      expect(await checking(() => subtle.verify(algorithm, publicKey, signature, DATA))).toBe(true);
      expect(await checking(() => subtle.verify(algorithm, publicKey, signature, new Uint8Array(6)))).toBe(false);
    }
  });

  it('finds nothing signed by half a signature, or by none', async () => {
    const { privateKey, publicKey } = await makeKeys();
    const signature = new Uint8Array(await subtle.sign(algorithm, privateKey, DATA));
    for (const spoilt of [signature.subarray(1), signature.subarray(0, 32), new Uint8Array(), new Uint8Array(64)]) {
      expect(await lent(() => subtle.verify(algorithm, publicKey, spoilt, DATA))).toBe(false);
      expect(await real(() => subtle.verify(algorithm, publicKey, spoilt, DATA))).toBe(false);
    }
  });

  it('refuses a key for what it is not for', async () => {
    const { privateKey, publicKey } = await makeKeys();
    await expect(lent(() => subtle.sign(algorithm, publicKey, DATA))).rejects.toThrow();
    await expect(lent(() => subtle.verify(algorithm, privateKey, DATA, DATA))).rejects.toThrow();
  });

  it('imports a public key once, and another key for itself', async () => {
    const jwks = await Promise.all(
      [await makeKeys(), await makeKeys()].map(({ publicKey }) => subtle.exportKey('jwk', publicKey)),
    );
    const importKey = (jwk: JsonWebKey, extractable = true): Promise<CryptoKey> =>
      lent(() => subtle.importKey('jwk', jwk, generate, extractable, ['verify']));
    const [one, same, other, closed] = await Promise.all([
      importKey(jwks[0] ?? {}),
      importKey({ ...jwks[0] }),
      importKey(jwks[1] ?? {}),
      importKey(jwks[0] ?? {}, false),
    ]);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(closed).toMatchObject({ extractable: false });
    await expect(importKey({ kty: 'EC', crv: 'P-256' })).rejects.toThrow();
  });
});

describe('lent Web Crypto', () => {
  it('hashes as the real one does', async () => {
    for (const hash of ['SHA-256', 'SHA-384']) {
      const expected = await real(() => subtle.digest(hash, DATA));
      expect(new Uint8Array(await lent(() => subtle.digest(hash, DATA)))).toEqual(new Uint8Array(expected));
    }
  });
});
