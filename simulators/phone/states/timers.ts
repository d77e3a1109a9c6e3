import type { FlowEvent } from '../flow.ts';
import type { Memory } from '../memory.ts';

/** An event that comes by itself, `afterMs` after its state was entered. */
export interface Timer {
  readonly afterMs: number;
  readonly event: FlowEvent;
}

/** Decides on entry whether an event will come by itself. */
export type StateTimer = (memory: Memory, nowMs: number) => Timer | undefined;

const RETURNS_AFTER_MS = 10_000;

/** The number goes out of date when the broker said it would, by the broker's clock. How long it lives is not public. */
export const numberExpires: StateTimer = ({ session }) =>
  session?.number_expires_at === undefined
    ? undefined
    : { afterMs: session.number_expires_at - session.now, event: 'number-expired' };

/** On a smartphone the app goes back to the service by itself after 10 s (observed: manual of a service in use, UTokyo). */
export const returnsByItself: StateTimer = ({ session }) =>
  session?.way === 'same_device' ? { afterMs: RETURNS_AFTER_MS, event: 'waited-long-enough' } : undefined;
