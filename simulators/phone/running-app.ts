import type { Cancel, Clock } from '../world/clock.ts';
import { next, type FlowEvent, type State } from './flow.ts';
import { emptyMemory, type Memory } from './memory.ts';
import type { PhoneRules } from './phone-rules.ts';
import type { Surroundings } from './states/state-work.ts';

/** The app as a machine: where it is, what it knows, and what happens to it. */
export interface RunningApp {
  memory(): Memory;
  isClosed(): boolean;
  /** Keeps what was typed on the present screen. */
  remember(memory: Memory): void;
  /** Whether an event would lead anywhere now. */
  accepts(event: FlowEvent): boolean;
  /** Lets something happen, and resolves when all that follows from it at once has happened too. */
  happen(event: FlowEvent, memory?: Memory): Promise<void>;
}

/** What the machine stands in. */
interface Habitat {
  /** What the work of one visit to a state may use; `isCurrent` turns false when the state is left. */
  surroundings(isCurrent: () => boolean): Surroundings;
  /** Called at every step of the table. */
  took(from: State, event: FlowEvent, to: State): void;
  /** Called at every arrival in a state. */
  arrived(state: State): void;
}

const FORGETFUL: ReadonlySet<State> = new Set<State>(['closed', 'app-home', 'registration-start']);

/** Makes the machine that walks the transition table, closed at first. An event without a row is ignored. */
export function createRunningApp(clock: Clock, rules: PhoneRules, habitat: Habitat): RunningApp {
  let state: State = 'closed';
  let memory = emptyMemory;
  let visits = 0;
  let stopTimer: Cancel | undefined;

  const accepts = (event: FlowEvent): boolean => next(state, event, rules.transitions) !== undefined;

  const happen = async (event: FlowEvent, learnt = memory): Promise<void> => {
    const to = next(state, event, rules.transitions);
    if (to === undefined) return;
    stopTimer?.();
    habitat.took(state, event, to);
    state = to;
    memory = FORGETFUL.has(to) ? emptyMemory : learnt;
    await visit(to);
  };

  const visit = async (to: State): Promise<void> => {
    const mine = ++visits;
    const isCurrent = (): boolean => mine === visits;
    const timer = rules.timers[to]?.(memory, clock.now());
    stopTimer = timer && clock.after(timer.afterMs, () => happen(timer.event));
    habitat.arrived(to);
    const work = rules.work[to]?.(memory, habitat.surroundings(isCurrent));
    // What is decided at once leaves no moment in which anything else could happen.
    const ended = work instanceof Promise ? await work : work;
    if (!ended || !isCurrent()) return;
    // A broker may refuse with any error at any time; one that this state has no row for is trouble.
    await happen(accepts(ended.event) ? ended.event : 'trouble', ended.memory);
  };

  return {
    memory: () => memory,
    isClosed: () => state === 'closed',
    remember(typed) {
      memory = typed;
    },
    accepts,
    happen,
  };
}
