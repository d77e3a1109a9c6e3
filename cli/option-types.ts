import * as z from 'zod';

/** An option that takes a whole number; commander gives its text. */
export function wholeNumber(from: number, to: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= from && value <= to)
    .describe(`a whole number from ${from} to ${to}`);
}

/** An option that takes one of a few words. */
export function oneOf<const W extends readonly [string, ...string[]]>(words: W) {
  return z.enum(words).describe(words.length === 1 ? words[0] : `one of ${words.join(', ')}`);
}

/** The language that a command speaks and reports in; that of the system when absent. */
export const language = oneOf(['ja', 'en']).optional();
