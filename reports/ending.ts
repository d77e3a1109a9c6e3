import { compareBaseline, type Baseline } from './baseline.ts';
import { EXIT_CODES } from './exit-codes.ts';
import type { ScenarioResult } from './result.ts';
import { columnOf } from './tally.ts';

/** How a run ends, and why when it is not green: one sentence a reason. */
export interface Ending {
  readonly code: number;
  readonly reasons: readonly string[];
}

type Seen = Pick<ScenarioResult, 'id' | 'verdict' | 'hands'>;

/** What else decides how a run ends. */
interface Demands {
  /** Engines and devices without which the run proves nothing. */
  readonly required?: readonly string[];
  readonly baseline?: Baseline;
  /** Names of the secrets that had to be masked. */
  readonly leaked?: readonly string[];
  /** What a whole run did not come to. */
  readonly misses?: readonly string[];
}

/** Decides the exit code of a run. */
export function endingOf(
  results: readonly Seen[],
  { required = [], baseline = [], leaked = [], misses = [] }: Demands = {},
): Ending {
  const { unexpected, stale } = compareBaseline(results, baseline);
  const wrong = [
    ...misses,
    ...stale.map((id) => `${id} is listed as an expected failure, and passed: take it off the list.`),
    ...leaked.map((name) => `${name} was about to be written into a report: it was masked, and Tegata has a defect.`),
  ];
  const unproven = [
    ...required
      .filter((name) => isMissing(name, results))
      .map((name) => `${name} is required, and something that needs it did not run.`),
    ...(results.every(isSkipped) ? ['No scenario ran.'] : []),
  ];
  const reasons = [...wrong, ...unproven];
  if (unexpected.length > 0 || wrong.length > 0) return { code: EXIT_CODES.notGreen.code, reasons };
  return { code: unproven.length > 0 ? EXIT_CODES.nothingProven.code : EXIT_CODES.green.code, reasons };
}

function isMissing(name: string, results: readonly Seen[]): boolean {
  const using = results.filter(({ hands }) => hands.browser === name || hands.phone === name);
  return using.every(isSkipped) || using.some(({ verdict }) => verdict === 'not-run');
}

function isSkipped({ verdict }: Seen): boolean {
  return columnOf(verdict) === 'skipped';
}
