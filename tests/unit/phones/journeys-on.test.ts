import { describe, expect, it } from 'vitest';
import { castAll, findScenarios } from '../../../scenarios/catalogue/all.ts';
import { openHands } from '../../../scenarios/hands/open-hands.ts';
import { journeysOn } from '../../../scenarios/phone-map/journeys-on.ts';
import { play } from '../../../scenarios/playing/play.ts';
import { settingOf } from '../../../scenarios/playing/run-one.ts';
import { everyScreen } from '../../../scenarios/sheet/every-screen.ts';

/** Screens that no scenario meets on Android. */
const NEVER_MET = [
  'certificate-not-yet-valid',
  'certificate-untrusted',
  'registration-face-id-refused',
  'registration-trouble',
  'trouble',
];

describe('the journeys on which an app is walked', () => {
  it('meet every screen of the app that any scenario meets', { timeout: 120_000 }, async () => {
    const opened = await openHands('in-process');
    if ('missing' in opened) throw new Error(opened.reason);
    const met = new Set<unknown>();
    for (const casting of journeysOn('android', castAll(await findScenarios()))) {
      const setting = settingOf(casting, { seed: '1', defects: [] });
      const { journal, stopped } = await play(setting, casting.scenario.steps, opened.hands);
      expect({ name: casting.name, stopped }).toEqual({ name: casting.name, stopped: undefined });
      for (const { kind, data } of journal) if (kind === 'screen') met.add(data['screen']);
    }
    const all = new Set(everyScreen().map(({ on }) => on('android').id));
    expect([...all].filter((id) => !met.has(id)).toSorted()).toEqual(NEVER_MET);
  });

  it('are those of the platform', async () => {
    const names = journeysOn('ios', castAll(await findScenarios())).map(({ name }) => name);
    expect(names).toContain('registration/lock/face-id-refused@smartphone-ios');
    expect(names.filter((name) => name.endsWith('android'))).toEqual([]);
  });
});
