import type { Words } from '../../reports/result.ts';
import type { Stage } from '../stage.ts';

/** Arguments of an act: plain JSON, because acts are written into replay files. PINs are named, never given. */
export type ActArguments = Readonly<Record<string, string | number | boolean>>;

/** One thing a person can do. */
export interface Act<A extends ActArguments = ActArguments> {
  /** The act in words that a tester understands. */
  readonly words: (args: A) => Words;
  readonly perform: (stage: Stage, args: A) => Promise<void>;
}

/** Declares an act. */
export function defineAct<A extends ActArguments>(act: Act<A>): Act<A> {
  return act;
}
