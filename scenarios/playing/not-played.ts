import type { ScenarioResult } from '../../reports/result.ts';
import type { Casting } from '../catalogue/all.ts';
import { settingOf, type RunContext } from './run-one.ts';

/** Why a scenario was not played: something is missing here, or it makes no sense with what is there. */
export interface Unplayed {
  readonly verdict: 'not-run' | 'not-applicable';
  readonly reason: string;
}

/** The result of a scenario that was not played: named, never green. */
export function notPlayed(
  casting: Casting,
  { browser, phone, app, drivenOn }: ScenarioResult['hands'],
  context: RunContext,
  unplayed: Unplayed,
): ScenarioResult {
  const { scenario, id, platform, signedFor, name } = casting;
  const setting = settingOf(casting, context);
  return {
    id: name + (context.suffix ?? ''),
    scenario: id,
    platform,
    ...(signedFor && { signedFor }),
    title: scenario.title,
    tags: scenario.tags ?? [],
    hands: { browser, phone, ...(app !== undefined && app !== 'simulated' && { app }), ...(drivenOn && { drivenOn }) },
    seed: setting.seed,
    startsAt: setting.startsAt,
    persona: setting.persona,
    ...unplayed,
    durationMs: 0,
    checks: [],
    timeline: [],
    attachments: [],
  };
}
