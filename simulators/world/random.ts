import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance. Good for tests, never for secrets: whoever knows the seed knows every value. */
export interface Random {
  /** A stream of its own, decided by the seed and `name` alone, so that one actor's draws never move another's. */
  fork(name: string): Random;
  bytes(length: number): Uint8Array<ArrayBuffer>;
  /** A whole number, `from` and `to` included. */
  integer(from: number, to: number): number;
  /** `length` decimal digits, leading zeros kept. */
  digits(length: number): string;
  /** Base64url of `length` random bytes. */
  token(length: number): string;
  /** A version 4 UUID. */
  uuid(): string;
}

/** Makes the random values that `seed` stands for. */
export function createRandom(seed: string): Random {
  const generator = xoroshiro128plus(createHash('sha256').update(seed).digest().readInt32LE(0));

  const bytes = (length: number): Uint8Array<ArrayBuffer> => {
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += 4) {
      const word = generator.next();
      for (let i = 0; i < 4 && at + i < length; i++) out[at + i] = (word >>> (8 * i)) & 0xff;
    }
    return out;
  };
  const integer = (from: number, to: number): number => uniformInt(generator, from, to);

  return {
    fork: (name) => createRandom(`${seed}/${name}`),
    bytes,
    integer,
    digits: (length) => Array.from({ length }, () => integer(0, 9)).join(''),
    token: (length) => Buffer.from(bytes(length)).toString('base64url'),
    uuid() {
      const hex = Buffer.from(bytes(16)).toString('hex');
      const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
