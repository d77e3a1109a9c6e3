import type { StateWork } from './state-work.ts';

/** Goes on at once when a card lies there already; otherwise waits for one. */
export const waitForCard: StateWork = (_memory, { card }) => (card() ? { event: 'card-held' } : undefined);
