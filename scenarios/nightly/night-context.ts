import type { ScenarioResult } from '../../reports/result.ts';
import type { WriteFile } from '../playing/write-below.ts';

/** What all rows of a night share. */
export interface NightContext {
  readonly seed: string;
  readonly defects: readonly string[];
  readonly workers: number;
  readonly outDir: string;
  /** What an id ends with for these hands: nothing for those in this process, `+firefox` …, and for a phone that is named its name. */
  suffixOf(hands: { browser: string; phone: string; device?: string }): string;
  /** Of a row's items those of this machine, the ones first that failed last time or were left out. */
  mine<T>(items: readonly T[], idOf: (item: T) => string): T[];
  /** Why nothing more is begun, once the time is over. */
  dropped(): string | undefined;
  /** How much of the time is left. */
  leftMs(): number;
  /** Whether a failure with this id is a new one, and so worth a second look. */
  isNew(id: string): boolean;
  /** Gives a result on. */
  tell(result: ScenarioResult): Promise<void>;
  readonly write: WriteFile;
}
