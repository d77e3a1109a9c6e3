import { describe, expect, it } from 'vitest';
import { isGreen } from '../../../reports/check.ts';
import { verdictOf } from '../../../reports/tally.ts';
import { findChecks } from '../../../scenarios/catalogue/all-checks.ts';
import { castAll, findScenarios } from '../../../scenarios/catalogue/all.ts';
import type { AppMode } from '../../../scenarios/phones/app-mode.ts';
import { openHands } from '../../../scenarios/hands/open-hands.ts';
import { judge } from '../../../scenarios/playing/judge.ts';
import { BY_SCREENS_ALONE, judgeOutside } from '../../../scenarios/playing/judge-outside.ts';
import { play } from '../../../scenarios/playing/play.ts';
import { settingOf } from '../../../scenarios/playing/run-one.ts';
import type { JournalEntry } from '../../../simulators/world/journal.ts';

const summary = { ja: '', en: '' };
const passed = (id: string) => ({ id, requirement: '', summary, verdict: 'passed' as const });

/** What is left of a journal when nothing can be seen but the phone's views. */
function onScreen(journal: readonly JournalEntry[]): JournalEntry[] {
  return journal.flatMap((entry) => {
    if (entry.kind !== 'screen') return entry.actor === 'person' || entry.actor === 'world' ? [entry] : [];
    const told = ['screen', 'title', 'text', 'buttons', 'number', 'dialog', 'ticked', 'disabled'];
    const data = Object.fromEntries(Object.entries(entry.data).filter(([name]) => told.includes(name)));
    return [{ n: entry.n, atMs: entry.atMs, actor: entry.actor, kind: entry.kind, data }];
  });
}

describe('the judging of an app that is not ours', () => {
  it('lets nothing of the real app pass that needs the broker or the card', () => {
    const [judged, seen, own] = judgeOutside(
      [passed('service-signs-in'), passed('phone-registers-in-order'), passed('broker-refreshed-code-is-void')],
      'real-app',
    );
    expect(judged).toMatchObject({ id: 'service-signs-in', verdict: 'not-applicable' });
    expect(seen).toMatchObject({ verdict: 'passed' });
    expect(own).toMatchObject({ verdict: 'not-applicable' });
    expect(verdictOf(judgeOutside([passed('service-signs-in')], 'real-app'))).toBe('not-applicable');
  });

  it('judges a build of somebody’s own by the broker and the card, but not by what its views do not tell', () => {
    const records = [passed('service-signs-in'), passed('phone-consent-names-service-and-items')];
    expect(judgeOutside(records, 'own-build').map(({ verdict }) => verdict)).toEqual(['passed', 'not-applicable']);
    expect(judgeOutside(records, 'simulated')).toEqual(records);
  });

  it('says that a journey stopped where nothing else of it can be judged', async () => {
    const bench = { checks: await findChecks(), requirements: [] };
    const stopped = { journal: [], stopped: 'Failed to find the screen.' };
    const records = (app?: AppMode) => judge(['screens-follow-the-model'], stopped, { ...bench, app });
    expect(records('own-build')).toMatchObject([
      { id: 'screens-follow-the-model', verdict: 'not-applicable' },
      { id: 'journey-finished', verdict: 'not-reached', reason: 'Failed to find the screen.' },
    ]);
    expect(records('own-build').map((check) => isGreen(check))).toEqual([true, false]);
    expect(records('real-app').map(({ verdict }) => verdict)).toEqual(['not-applicable']);
  });

  it('keeps for the real app only checks that the screens alone can satisfy', { timeout: 120_000 }, async () => {
    const checks = await findChecks();
    const castings = castAll(await findScenarios());
    const opened = await openHands('in-process');
    if ('missing' in opened) throw new Error(opened.reason);
    for (const id of BY_SCREENS_ALONE) {
      const casting = castings.find(({ scenario }) => scenario.checks.includes(id));
      if (!casting) throw new Error(`expected a scenario with ${id}`);
      const setting = settingOf(casting, { seed: '1', defects: [] });
      const { journal } = await play(setting, casting.scenario.steps, opened.hands);
      expect({ id, ...checks.get(id)?.judge(onScreen(journal)) }).toEqual({ id, verdict: 'passed' });
    }
  });
});
