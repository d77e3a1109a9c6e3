import type { Clock } from '../world/clock.ts';
import type { Send } from '../world/wire.ts';
import { BrokerUnreachable } from './broker-unreachable.ts';

/** Sends so that whoever waits longer than `ms` for an answer gives up. */
export function withPatience(clock: Clock, send: Send, ms: number): Send {
  return async (input, init) => {
    const patience = new AbortController();
    const callOff = clock.after(ms, () => patience.abort(new BrokerUnreachable(`No answer came within ${ms} ms.`)));
    try {
      return await send(input, { ...init, signal: patience.signal });
    } finally {
      callOff();
    }
  };
}
