import { cardFacts } from './card-facts.ts';
import type { Contents } from './card-model.ts';
import { lengthAsked, verifiedValue } from './read-command.ts';
import type { SignerOf } from './signer-of.ts';

/** What is wrong with an answer, in one sentence; nothing where it is right. */
export type Breach = string | undefined;

/** The laws that hold whatever a card is sent, seen from outside and without following what is selected. */
export interface CardMonitor {
  /** How many VERIFYs have missed since the card was reset. */
  readonly misses: number;
  /** Whether a PIN has been changed, so that the right values are not known any more. */
  readonly changed: boolean;
  hasOpened(pin: string): boolean;
  see(command: Uint8Array, answer: Uint8Array): Breach;
}

const WINDOW = 6;
const SIGNATURE_BYTES = 256;

/** Makes what watches cards of one person: a monitor for each time that one of them is reset. */
export function createWatch(contents: Contents, signerOf: SignerOf): () => CardMonitor {
  const windows = protectedWindows(contents);
  const rights = rightValues();

  return () => {
    const opened = new Set<string>();
    const changedTo = new Set<string>();
    let misses = 0;

    const seeVerify = (value: string, sw: number): Breach => {
      if ((sw & 0xfff0) === 0x63c0) misses++;
      if (sw !== 0x9000) return undefined;
      const pins = rights.get(value);
      if (!pins && !changedTo.has(value)) return 'a wrong PIN was accepted';
      pins?.forEach((pin) => opened.add(pin));
      return undefined;
    };
    const seeData = (data: Uint8Array): Breach => {
      for (let at = 0; at + WINDOW <= data.length; at++) {
        const openers = windows.get(windowAt(data, at));
        if (openers && !openers.some((pin) => opened.has(pin))) return 'protected bytes came without their PIN';
      }
      return undefined;
    };
    const seeSignature = (signature: Uint8Array): Breach => {
      const signer = signerOf(signature);
      return signer !== undefined && !opened.has(signer) ? 'a key signed without its PIN' : undefined;
    };

    return {
      get misses() {
        return misses;
      },
      get changed() {
        return changedTo.size > 0;
      },
      hasOpened: (pin) => opened.has(pin),
      see(command, answer) {
        const length = answer.length - 2;
        if (length < 0) return 'an answer had no status word';
        const sw = ((answer[length] ?? 0) << 8) | (answer[length + 1] ?? 0);
        if (sw !== 0x9000 && sw >> 12 !== 6) return 'a status word was none';
        if (length > lengthAsked(command)) return 'an answer was longer than asked';
        if (length > 0 && sw !== 0x9000) return 'an error came with data';
        const value = verifiedValue(command);
        if (value !== undefined && command[1] === 0x20) return seeVerify(value, sw);
        if (value !== undefined && sw === 0x9000) {
          if (opened.size === 0) return 'a PIN was changed without the old one';
          changedTo.add(value);
        }
        if (length === 0) return undefined;
        const isSignature = command[1] === 0x2a || command[1] === 0x88;
        return isSignature && length === SIGNATURE_BYTES
          ? seeSignature(answer.subarray(0, length))
          : seeData(answer.subarray(0, length));
      },
    };
  };
}

/** Every run of bytes that is in a protected file and in no free one, and the PINs that open the files it is in. */
function protectedWindows(contents: Contents): ReadonlyMap<number, readonly string[]> {
  const windows = new Map<number, readonly string[]>();
  const free = new Set<number>();
  const known = new Set(contents.keys());
  for (const { name, files } of cardFacts) {
    for (const [id, fact] of files) {
      if (fact.is !== 'data' || typeof fact.opens === 'string') continue;
      known.delete(`${name}/${id}`);
      const pins = fact.opens.map((pin) => `${name}/${pin}`);
      eachWindow(contents.get(`${name}/${id}`), (window) => {
        windows.set(window, [...new Set([...(windows.get(window) ?? []), ...pins])]);
      });
    }
  }
  for (const key of known) eachWindow(contents.get(key), (window) => free.add(window));
  for (const window of free) windows.delete(window);
  return windows;
}

function eachWindow(bytes: Uint8Array | undefined, see: (window: number) => void): void {
  for (let at = 0; bytes && at + WINDOW <= bytes.length; at++) see(windowAt(bytes, at));
}

function windowAt(bytes: Uint8Array, from: number): number {
  let window = 0;
  for (let at = from; at < from + WINDOW; at++) window = window * 256 + (bytes[at] ?? 0);
  return window;
}

function rightValues(): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { name, files } of cardFacts) {
    for (const [id, fact] of files) {
      if (fact.is !== 'pin' || fact.value === undefined) continue;
      const pins = values.get(fact.value) ?? [];
      pins.push(`${name}/${id}`);
      values.set(fact.value, pins);
    }
  }
  return values;
}
