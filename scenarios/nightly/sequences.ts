import type { CheckRecord } from '../../reports/check.ts';
import { createRandom } from '../../simulators/world/random.ts';
import type { Step } from '../acts/acts.ts';
import { schedule, type Weights } from '../model/schedule.ts';
import { PLATFORMS, type Platform } from '../scenario.ts';
import { settingSchema, type Setting } from '../setting.ts';

/** A generated journey: what it starts from and what the person does. */
export interface Sequence {
  /** `sequences/07@pc`. */
  readonly name: string;
  readonly platform: Platform;
  readonly setting: Setting;
  readonly steps: readonly Step[];
}

/** Something of everything: a real browser has no time for a suite on each subject. */
const WEIGHTS: Weights = {
  onward: 30,
  edge: 4,
  wait: 2,
  pin: 3,
  card: 2,
  number: 2,
  leave: 1,
  code: 4,
  page: 4,
  tab: 2,
  phone: 2,
  network: 2,
};
const LENGTH = { from: 10, to: 30 };
const MOST = 2 ** 31 - 1;

/** Draws journeys by a seed; the same seed gives the same ones, on the platforms in turn. */
export function drawSequences(seed: string, count: number, platforms: readonly Platform[] = PLATFORMS): Sequence[] {
  return Array.from({ length: count }, (_none, at) => {
    const number = String(at + 1).padStart(2, '0');
    const random = createRandom(`${seed}/sequences/${number}`);
    const platform = platforms[at % platforms.length] ?? 'pc';
    const service = (['club', 'bank', 'shop'] as const)[random.integer(0, 2)] ?? 'shop';
    const persona = random.integer(0, 3) === 0 ? ('one-try-left' as const) : ('adult' as const);
    const draws = Array.from({ length: random.integer(LENGTH.from, LENGTH.to) }, () => random.integer(0, MOST));
    return {
      name: `sequences/${number}@${platform}`,
      platform,
      setting: settingSchema.parse({ seed: `${seed}/sequences/${number}`, platform, service, persona }),
      steps: schedule({ platform, service, persona }, draws, WEIGHTS),
    };
  });
}

/** The laws that a journey came to; one that it did not come to says nothing, and so does not count. */
export function lawsReached(checks: readonly CheckRecord[]): CheckRecord[] {
  return checks.filter(({ verdict }) => verdict !== 'not-reached');
}
