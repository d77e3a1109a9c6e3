import type { ScenarioResult } from '../../reports/result.ts';
import type { Casting } from '../catalogue/all.ts';
import type { RunContext } from './run-one.ts';

/** Plays scenarios, one after the other. */
export interface Player {
  /** Why nothing can be played, when something is missing. */
  readonly missing?: string;
  play(casting: Casting, context: RunContext): Promise<ScenarioResult>;
  close(): Promise<void>;
}
