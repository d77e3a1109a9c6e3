import { sessionOf } from '../memory.ts';
import type { StateWork } from './state-work.ts';

/** Decides where an unlocked app goes on: a session whose proof the broker has already needs no second one (assumed). */
export const resume: StateWork = (memory) => ({
  event: sessionOf(memory).state === 'proved' ? 'consent-needed' : 'card-needed',
});
