import type { StateWork } from './state-work.ts';

/** Looks whether the app still works, and whether it was registered on this phone. */
export const start: StateWork = (_memory, { ended, registered }) => {
  if (ended) return { event: 'ended' };
  return { event: registered ? 'registered' : 'not-registered' };
};
