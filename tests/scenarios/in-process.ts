import { castAll, findScenarios, type Casting } from '../../scenarios/catalogue/all.ts';
import { findChecks } from '../../scenarios/catalogue/all-checks.ts';
import { createInProcessBrowser } from '../../scenarios/hands/in-process-browser.ts';
import { judge } from '../../scenarios/playing/judge.ts';
import { play, type Played } from '../../scenarios/playing/play.ts';
import { readRequirements } from '../../scenarios/catalogue/requirements.ts';
import { settingOf } from '../../scenarios/playing/run-one.ts';
import type { StageHands } from '../../scenarios/stage.ts';
import type { CheckRecord } from '../../reports/check.ts';

/** Hands without pixels. */
export const hands: StageHands = {
  engine: 'in-process',
  openBrowser: async (world, setting) => createInProcessBrowser(world, setting),
};

/** Every scenario on every platform. */
export const castings: readonly Casting[] = castAll(await findScenarios());

/** What every verdict needs. */
export const bench = { checks: await findChecks(), requirements: await readRequirements() };

/** The seed of every journey here, unless a test is about seeds. */
export const SEED = 'tests';

/** Plays a scenario without pictures. */
export function playCasting(casting: Casting, defects: readonly string[] = [], seed = SEED): Promise<Played> {
  return play(settingOf(casting, { seed, defects }), casting.scenario.steps, hands);
}

/** Plays a scenario and holds its checks against the journal. */
export async function judgeCasting(casting: Casting, defects: readonly string[]): Promise<CheckRecord[]> {
  return judge(casting.scenario.checks, await playCasting(casting, defects), bench);
}
