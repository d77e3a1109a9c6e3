import type { ScenarioResult } from '../reports/result.ts';
import type { Casting } from './all.ts';
import { settingOf, type RunContext } from './run-one.ts';

/** The result of a scenario whose engine or device is not there: not run, named, never green. */
export function missingEngine(
  casting: Casting,
  hands: { browser: string; phone: string },
  context: RunContext,
  reason: string,
): ScenarioResult {
  const { scenario, id, platform, name } = casting;
  const setting = settingOf(casting, context.seed, context.defects);
  return {
    id: name,
    scenario: id,
    platform,
    title: scenario.title,
    tags: scenario.tags ?? [],
    hands: { browser: hands.browser, phone: hands.phone },
    seed: setting.seed,
    startsAt: setting.startsAt,
    persona: setting.persona,
    verdict: 'not-run',
    reason,
    durationMs: 0,
    checks: [],
    timeline: [],
    attachments: [],
  };
}
