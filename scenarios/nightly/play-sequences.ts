import type { ScenarioResult } from '../../reports/result.ts';
import { verdictOf } from '../../reports/tally.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startStopwatch } from '../../simulators/world/stopwatch.ts';
import { findChecks, findLaws } from '../catalogue/all-checks.ts';
import { judge } from '../playing/judge.ts';
import { narrate } from '../playing/narrate.ts';
import { openHands, type EngineName, type PhoneEngine } from '../hands/open-hands.ts';
import { openPhoneLab } from '../hands/open-phone-lab.ts';
import { play } from '../playing/play.ts';
import { writeReplay } from '../playing/replay-file.ts';
import { readRequirements } from '../catalogue/requirements.ts';
import { PLATFORMS, type Platform } from '../scenario.ts';
import type { StageHands } from '../stage.ts';
import type { NightContext } from './night-context.ts';
import { drawSequences, lawsReached, type Sequence } from './sequences.ts';

/** The ways to start that a phone of each kind can take part in. */
const PLATFORMS_OF: Readonly<Record<PhoneEngine, readonly Platform[]>> = {
  virtual: PLATFORMS,
  android: ['smartphone-android', 'pc', 'tablet'],
  ios: ['smartphone-ios', 'pc', 'tablet'],
};

/** Plays generated journeys with real hands; no law may break, and each must come to its end. */
export async function playSequences(
  { browser, phone, count }: { browser: EngineName; phone: PhoneEngine; count: number },
  night: NightContext,
): Promise<void> {
  const suffix = night.suffixOf({ browser, phone });
  const sequences = night.mine(drawSequences(night.seed, count, PLATFORMS_OF[phone]), ({ name }) => name + suffix);
  const laws = [...(await findLaws()).keys()];
  const bench = { checks: await findChecks(), requirements: await readRequirements() };
  if (sequences.length === 0) return;
  const opened = await openHands(browser);
  const phones = await openPhoneLab(phone, night.seed);
  try {
    for (const sequence of sequences) {
      const missing = 'reason' in opened ? opened.reason : 'reason' in phones ? phones.reason : night.dropped();
      await night.tell(
        'missing' in opened || 'reason' in phones || missing !== undefined
          ? { ...headOf(sequence), reason: missing ?? '' }
          : await unlessLost(sequence, { ...opened.hands, ...(phones.lab && { phones: phones.lab }) }),
      );
    }
  } finally {
    if ('close' in opened) await opened.close();
    if ('lab' in phones) await phones.lab?.close();
  }

  async function unlessLost(sequence: Sequence, hands: StageHands): Promise<ScenarioResult> {
    try {
      return await playOne(sequence, hands);
    } catch (cause) {
      if (!(cause instanceof HarnessError) || cause.code !== 'device-lost') throw cause;
      return { ...headOf(sequence), reason: cause.message };
    }
  }

  async function playOne(sequence: Sequence, hands: StageHands): Promise<ScenarioResult> {
    const { setting, steps, name } = sequence;
    const stopwatch = startStopwatch();
    const played = await play(
      { ...setting, defects: [...night.defects] },
      async (person) => {
        for (const { act, with: args } of steps) await person[act](args as never);
      },
      hands,
    );
    const judged = judge(laws, played, bench);
    const checks = lawsReached(judged);
    const verdict =
      played.stopped === undefined ? verdictOf(checks) : verdictOf([...checks, { verdict: 'not-reached' }]);
    const file = `replays/${(name + suffix).replaceAll('/', '.').replace('@', '_')}.json`;
    const replay = {
      setting: { ...setting, defects: [...night.defects] },
      scenario: name,
      hands: { browser, phone },
      steps: [...steps],
      checks: laws,
      notGreen: checks.filter((check) => check.verdict !== 'passed').map(({ id }) => id),
    };
    return {
      ...headOf(sequence),
      verdict,
      ...(played.stopped !== undefined && { reason: played.stopped }),
      durationMs: Math.round(stopwatch.elapsedMs()),
      checks,
      timeline: narrate(played.journal),
      ...(verdict !== 'passed' && { replay: await night.write(file, writeReplay(replay)) }),
    };
  }

  function headOf({ name, platform, setting }: Sequence): ScenarioResult {
    return {
      id: name + suffix,
      scenario: name.split('@', 1)[0] ?? name,
      platform,
      title: { ja: '生成された操作の並び', en: 'A generated sequence of acts' },
      tags: ['sequences'],
      hands: { browser, phone },
      seed: setting.seed,
      startsAt: setting.startsAt,
      persona: setting.persona,
      verdict: 'not-run',
      durationMs: 0,
      checks: [],
      timeline: [],
      attachments: [],
    };
  }
}
