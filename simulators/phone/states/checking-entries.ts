import type { FlowEvent } from '../flow.ts';
import { sessionOf, type Pin } from '../memory.ts';
import type { StateWork } from './state-work.ts';

const MISSING: Readonly<Record<Pin, FlowEvent>> = {
  'auth-pin': 'auth-pin-missing',
  'text-pin': 'text-pin-missing',
  'sign-password': 'sign-password-missing',
};

/** Finds what is still to be typed. The 券面 PIN is needed only when items are asked for; signing never needs the 利用者証明用 one. */
export const checkEntries: StateWork = (memory) => {
  const { purpose, asks } = sessionOf(memory);
  const first: Pin = purpose === 'signing' ? 'sign-password' : 'auth-pin';
  const needed: readonly Pin[] = asks.length > 0 ? [first, 'text-pin'] : [first];
  const missing = needed.find((pin) => memory.entries[pin] === undefined);
  return { event: missing ? MISSING[missing] : 'entries-complete' };
};
