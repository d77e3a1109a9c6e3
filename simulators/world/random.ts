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

const DIGITS = Buffer.from('0123456789abcdef');
const uuidText = Buffer.alloc(36, '-');
/** Where each of the sixteen bytes stands in a UUID. */
const PLACES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

/** Prints a UUID as one piece: a text put together from parts keeps them all, and sign-ins keep many of these. */
function printUuid(bytes: Uint8Array): string {
  for (let at = 0; at < PLACES.length; at++) {
    const byte = bytes[at] ?? 0;
    const place = PLACES[at] ?? 0;
    uuidText[place] = DIGITS[byte >> 4] ?? 0;
    uuidText[place + 1] = DIGITS[byte & 0x0f] ?? 0;
  }
  return uuidText.toString('latin1');
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
      const drawn = bytes(16);
      drawn[6] = ((drawn[6] ?? 0) & 0x0f) | 0x40;
      drawn[8] = ((drawn[8] ?? 0) & 0x3f) | 0x80;
      return printUuid(drawn);
    },
  };
}
