import type { FileContents } from './contents.ts';

/** A PIN of one card: its value, absent where the card has none, and how many tries are left. */
export interface PinState {
  readonly value: string | undefined;
  readonly triesLeft: number;
}

/** Makes the file of a PIN; one that the card does not have is locked from the start, or has no file at all. */
export function pinContents(id: number, { value, triesLeft }: PinState, missing: 'locked' | 'absent'): FileContents[] {
  if (value !== undefined) return [{ kind: 'pin', id, value, triesLeft }];
  return missing === 'locked' ? [{ kind: 'pin', id, value, triesLeft: 0 }] : [];
}
