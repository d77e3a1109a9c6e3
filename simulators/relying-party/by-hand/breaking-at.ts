import type { Habits } from './habits.ts';

/** Asks, and breaks down at failures whose words fit. */
export function breakingAt(words: RegExp): Habits['ask'] {
  return async (send) => {
    try {
      return await send();
    } catch (cause) {
      if (words.test(String(cause))) throw new RangeError('unexpected answer', { cause });
      throw cause;
    }
  };
}
