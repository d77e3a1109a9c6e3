import { isShared } from '../../simulators/broker/lies/fault.ts';
import { findFaults } from '../../simulators/broker/lies/find-faults.ts';
import { listPersonas } from '../../simulators/card/personas.ts';
import type { RealClock } from '../../simulators/world/real-clock.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import { createHolders, type Surroundings } from '../package/create-holders.ts';
import { changeCertificate } from './change-certificate.ts';
import { createDesk } from './desk.ts';

/** Opens the desk beside a served broker. */
export async function openDesk(
  surroundings: Surroundings & { readonly clock: RealClock; readonly token: string },
): Promise<Handle> {
  const { origin, token, clock, broker, trust } = surroundings;
  // A certificate is known by what it was asked for, and its dates are part of that.
  const startedMs = clock.now();
  const faults = [...(await findFaults()).values()];
  return createDesk({
    origin,
    token,
    clock,
    personas: listPersonas().map(({ id, note, faults: carried }) => ({
      id,
      words: carried ? `${note.ja}（嘘: ${carried.join(', ')}）` : note.ja,
    })),
    faults: faults.map((fault) => ({ id: fault.id, words: fault.sentence.ja, everybody: isShared(fault) })),
    holder: createHolders(surroundings),
    change: (asked) => changeCertificate(trust, { ...asked, nowMs: startedMs }),
    plan: (planned) => broker.control.plan(planned),
    tellEverybody: (planned) => broker.control.tellEverybody(planned),
  });
}
