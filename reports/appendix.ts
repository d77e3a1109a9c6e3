import type { Verdict } from './check.ts';
import type { ContactSheet } from './contact-sheet.ts';
import type { GraphWalked } from './coverage.ts';
import type { ServiceKind } from './result.ts';
import type { Words } from './words.ts';

/** One row of the requirements, with what proved it in a run. */
export interface RequirementProven {
  readonly id: string;
  readonly source: Words;
  /** Where in the source it stands: the step of the guide. */
  readonly clause: string;
  readonly level: string;
  readonly standing: string;
  readonly text: Words;
  /** The kinds of service at which it has to be proven, where one is not as good as the other. */
  readonly signedFor?: readonly ServiceKind[];
  readonly checks: readonly string[];
  /** The results that judged one of the checks, and what it said there. */
  readonly results: readonly {
    readonly id: string;
    readonly signedFor?: ServiceKind;
    readonly verdict: Verdict;
  }[];
  /** Why nothing proves it. */
  readonly excluded?: string;
}

/** One defect of the catalogue, and what finds it. */
export interface DefectFound {
  readonly defect: string;
  readonly room: string;
  readonly sentence: Words;
  /** The suite of properties that came upon it, and at which run, when the suites were last played. */
  readonly suite?: string;
  readonly run?: number;
  readonly laws?: readonly string[];
  /** How long the suite hunted it, in real milliseconds. */
  readonly huntedMs?: number;
  /** The checks of scenarios that tell it apart. */
  readonly checks: readonly string[];
}

/** What stands beside the results of a run: what was walked, what was proven, what can be found. */
export interface Appendix {
  /** Whether every scenario was played: only then what was not reached says anything. */
  readonly whole: boolean;
  readonly graphs: readonly GraphWalked[];
  readonly requirements: readonly RequirementProven[];
  readonly defects: readonly DefectFound[];
  /** Everything that a person can be shown; made for a whole run only. */
  readonly sheet?: ContactSheet;
}
