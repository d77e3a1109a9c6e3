import { createCard } from '../../simulators/card/card.ts';
import { takeSeat, type CardSeat, type NamedCard, type SeatState } from '../../simulators/card/pcsc/card-seat.ts';
import { leaveNote, notesFolder } from '../../simulators/card/pcsc/control-note.ts';
import { openControlPort } from '../../simulators/card/pcsc/control-server.ts';
import { createControl } from '../../simulators/card/pcsc/control.ts';
import type { ReaderAddress } from '../../simulators/card/pcsc/insert-card.ts';
import { traceCard, type TracedExchange } from '../../simulators/card/pcsc/trace-card.ts';
import { personalise } from '../../simulators/card/personalise.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { enrolPersonas } from '../persona-desk/enrol-personas.ts';
import { makeSecret } from '../../simulators/world/make-secret.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import { createWorldOn } from '../../simulators/world/world.ts';

export type { TracedExchange } from '../../simulators/card/pcsc/trace-card.ts';

const PATIENCE_MS = 30_000;

/** What `tegata card serve` asks for. */
export interface ServeCardRequest {
  readonly persona: string;
  readonly address: ReaderAddress;
  /** Says where this user's notes lie, for `tegata card tell`. */
  readonly environment: NodeJS.ProcessEnv;
  /** Told of every exchange, when given. */
  readonly onExchange?: (exchange: TracedExchange) => void;
  /** Told whenever the card comes, goes or waits. */
  readonly onMove: (state: SeatState, why?: string) => void;
}

/** A card that is being served. */
export interface ServedCard {
  readonly controlPort: number;
  readonly ended: CardSeat['ended'];
  close(): Promise<void>;
}

/** Puts the card of a persona into a virtual reader and takes orders about it on a control port, until closed. */
export async function serveCard(request: ServeCardRequest): Promise<ServedCard> {
  const { persona, address, environment, onExchange, onMove } = request;
  const cardOf = createCards(onExchange);
  const clock = createRealClock();
  const seat = await takeSeat(await cardOf(persona), { clock, address, patienceMs: PATIENCE_MS, onMove });
  const token = makeSecret();
  const control = await openControlPort(createControl({ seat, token, cardOf }));
  const { reader } = seat.state();
  const takeNoteAway = leaveNote(notesFolder(environment), { pid: process.pid, reader, port: control.port, token });
  return {
    controlPort: control.port,
    ended: seat.ended,
    async close() {
      takeNoteAway();
      await control.close();
      await seat.close();
    },
  };
}

/** Makes each persona's card once: its counters live as long as the process. */
function createCards(onExchange: ServeCardRequest['onExchange']): (persona: string) => Promise<NamedCard> {
  const world = createWorldOn(createRealClock(), { seed: `served-${process.pid}`, sink: () => {} });
  const trust = createTrust(world);
  // Whoever takes the card elsewhere knows its certificates by their serials.
  const enrolled = enrolPersonas(world, trust);
  const cards = new Map<string, Promise<NamedCard>>();
  const make = async (persona: string): Promise<NamedCard> => {
    await enrolled;
    const card = createCard(world, await personalise(world, trust, loadPersona(persona)));
    return onExchange ? traceCard(card, onExchange) : card;
  };
  return (persona) => {
    const known = cards.get(persona);
    if (known) return known;
    const made = make(persona);
    cards.set(persona, made);
    return made;
  };
}
