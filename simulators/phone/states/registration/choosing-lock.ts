import type { StateWork } from '../state-work.ts';

/** Looks which lock the phone has: that one the app will use (guide R5-A and R5-B). */
export const chooseLock: StateWork = (_memory, { lock }) => ({
  event: lock.kind() === 'none' ? 'no-screen-lock' : 'lock-there',
});
