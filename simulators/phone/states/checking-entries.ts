import { sessionOf } from '../memory.ts';
import type { StateWork } from './state-work.ts';

/** Finds the PIN that is still to be typed. The second is needed only when items are asked for. */
export const checkEntries: StateWork = (memory) => {
  if (memory.entries['auth-pin'] === undefined) return { event: 'auth-pin-missing' };
  const needsTextPin = sessionOf(memory).asks.length > 0;
  if (needsTextPin && memory.entries['text-pin'] === undefined) return { event: 'text-pin-missing' };
  return { event: 'entries-complete' };
};
