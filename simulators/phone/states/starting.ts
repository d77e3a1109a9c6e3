import type { StateWork } from './state-work.ts';

/** Looks whether the app was registered on this phone. */
export const start: StateWork = (_memory, { registered }) => ({ event: registered ? 'registered' : 'not-registered' });
