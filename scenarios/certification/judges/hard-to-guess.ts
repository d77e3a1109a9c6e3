import type { Evidence } from '../evidence.ts';
import { bad, good, unreached, type Judge } from '../finding.ts';

/** RFC 6749 §10.10: the chance to guess a token must be 2^-128 or less. */
const LEAST_BITS = 128;

/**
 * Wants a value to hold enough chance. What is the same in all of them holds none; what differs holds at most what its
 * alphabet allows. Values of one chance each may still be badly drawn: this finds what is counted or too short.
 */
export function hardToGuess(name: string, read: (evidence: Evidence) => readonly (string | null)[]): Judge {
  return (evidence) => {
    // The same again is another check's.
    const values = [...new Set(read(evidence).filter((value) => value !== null))];
    if (values.length < 2) {
      return unreached(
        `${name} を比べられる回数のログインが見えませんでした。`,
        `Too few sign-ins were seen to compare ${name}.`,
      );
    }
    const bits = Math.floor(Math.min(...values.map((value) => changingBits(value, values))));
    const words = [`${name} の推測しにくさは最大で${bits}ビットです。`, `${name} holds at most ${bits} bits.`] as const;
    return bits >= LEAST_BITS ? good(...words) : bad(...words);
  };
}

function changingBits(value: string, all: readonly string[]): number {
  const isFixed = (at: number): boolean =>
    all.every((other) => other[at] === value[at] && other.length === value.length);
  const changing = [...value].filter((_, at) => !isFixed(at));
  return changing.length * Math.log2(alphabetOf(changing.join('')));
}

function alphabetOf(text: string): number {
  if (/^[0-9]*$/.test(text)) return 10;
  if (/^[0-9a-fA-F-]*$/.test(text)) return 16;
  if (/^[0-9a-z]*$/.test(text)) return 36;
  return /^[\w-]*$/.test(text) ? 64 : 94;
}
