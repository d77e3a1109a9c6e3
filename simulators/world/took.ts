/** One step of a machine that a simulator's rules are: the app, the pairing, a PIN. Counted for coverage, never judged. */
export interface Took {
  /** Which machine: `app`, `pairing`, `pin-authentication` … */
  readonly graph: string;
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

/** Hears of every step the moment it is taken. */
export type TookStep = (step: Took) => void;
