import { createVirtualClock, type Clock, type VirtualClock } from './clock.ts';
import { createJournal, type Journal, type JournalSink } from './journal.ts';
import { dawdleOn } from './dawdle.ts';
import { createNetwork, type Network } from './network.ts';
import { createRandom, type Random } from './random.ts';
import type { TookStep } from './took.ts';
import { createWork, type Work } from './work.ts';

/** Everything a simulator may know of time, chance, the network and what is observed. Passed first to each of them. */
export interface World<C extends Clock = Clock> {
  readonly seed: string;
  readonly clock: C;
  readonly random: Random;
  readonly journal: Journal;
  readonly network: Network;
  readonly work: Work;
  /** Told of every step that a rule takes: for coverage. */
  readonly took: TookStep;
}

/** A world whose clock moves only when told. */
export type VirtualWorld = World<VirtualClock>;

interface WorldOptions {
  /** Decides all chance. The same seed gives the same journal. */
  seed: string;
  /** Receives every journal entry as it is written. */
  sink: JournalSink;
  /** Receives every step of the simulators' machines. */
  took?: TookStep;
}

/** Makes a scripted world that starts at `startsAt` and moves only by `clock.advance`. */
export function createWorld(options: WorldOptions & { startsAt: Date }): VirtualWorld {
  const work = createWork();
  const clock = createVirtualClock(options.startsAt.getTime(), work.idle);
  return assemble(options, work, clock, clock);
}

/** Makes a world on a clock of the caller's, such as the real one. */
export function createWorldOn<C extends Clock>(clock: C, options: WorldOptions): World<C> {
  return assemble(options, createWork(), clock, undefined);
}

function assemble<C extends Clock>(
  { seed, sink, took = () => {} }: WorldOptions,
  work: Work,
  clock: C,
  scripted: VirtualClock | undefined,
): World<C> {
  const random = createRandom(seed);
  const journal = createJournal(clock, sink);
  const lender = { clock, random: random.fork('lent') };
  const network = createNetwork(journal, work, clock, lender, dawdleOn(clock, work, scripted));
  return { seed, clock, random, journal, work, network, took };
}
