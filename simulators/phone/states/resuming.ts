import { sessionOf } from '../memory.ts';
import type { StateWork } from './state-work.ts';

/** Decides where an unlocked app goes on: what the broker has already is not asked for again (assumed). */
export const resume: StateWork = (memory) => {
  const { purpose, state } = sessionOf(memory);
  if (purpose === 'signing') return { event: state === 'consented' ? 'entries-needed' : 'signing-needed' };
  return { event: state === 'proved' ? 'consent-needed' : 'card-needed' };
};
