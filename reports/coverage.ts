import type { Words } from './words.ts';

/** How often a journey took each step of the simulators' machines: `graph from event to`. */
export type Walked = Readonly<Record<string, number>>;

/** A step of a graph and how often a run took it. */
export interface StepTaken {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly times: number;
  /** Why no run can take it. */
  readonly excluded?: Words;
}

/** A picture of its own for some states of a graph that is too large for one. */
export interface GraphPart {
  readonly title: Words;
}

/** A state of a graph and how often a run arrived in it. */
export interface StateVisited {
  readonly name: string;
  readonly times: number;
  readonly excluded?: Words;
  /** The picture in which it stands, where its graph has several. */
  readonly part?: GraphPart;
}

/** One machine with what a run did on it. */
export interface GraphWalked {
  readonly id: string;
  readonly title: Words;
  readonly start: string;
  readonly states: readonly StateVisited[];
  readonly steps: readonly StepTaken[];
  /** What no run took and nobody excluded. */
  readonly unreached: readonly string[];
  /** Steps that were taken though they are excluded, or are none of the table. */
  readonly surprising: readonly string[];
}
