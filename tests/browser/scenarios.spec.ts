import { expect, test as base } from '@playwright/test';
import { castAll, findScenarios } from '../../scenarios/catalogue/all.ts';
import { findChecks } from '../../scenarios/catalogue/all-checks.ts';
import { readRequirements } from '../../scenarios/catalogue/requirements.ts';
import { openHands } from '../../scenarios/hands/open-hands.ts';
import { judge } from '../../scenarios/playing/judge.ts';
import { play } from '../../scenarios/playing/play.ts';
import { settingOf } from '../../scenarios/playing/run-one.ts';
import type { StageHands } from '../../scenarios/stage.ts';
import { shareOf } from './share.ts';

/** One Chromium serves all scenarios of a worker, as in a run. Pictures, which no check looks at, are left to runs. */
const test = base.extend<object, { hands: StageHands }>({
  hands: [
    // Playwright wants a pattern here, even an empty one.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const opened = await openHands('chromium');
      if ('missing' in opened) throw new Error(opened.reason);
      await use(opened.hands);
      await opened.close();
    },
    { scope: 'worker' },
  ],
});

const all = castAll(await findScenarios());
const bench = { checks: await findChecks(), requirements: await readRequirements() };

for (const casting of process.env['TEGATA_MATRIX'] === 'whole' ? all : shareOf(all)) {
  const { name, scenario } = casting;
  test(`${name}: ${scenario.title.en}`, async ({ hands }) => {
    const setting = settingOf(casting, { seed: 'browser-tests', defects: [] });
    const played = await play(setting, scenario.steps, hands);
    const checks = judge(scenario.checks, played, bench);
    const notGreen = checks.filter(({ verdict }) => verdict !== 'passed');
    expect(checks.length).toBeGreaterThan(0);
    expect(notGreen, JSON.stringify([played.stopped, ...notGreen], undefined, 2)).toEqual([]);
  });
}
