import { describe, expect, it } from 'vitest';
import { play } from '../../scenarios/playing/play.ts';
import { PLATFORMS } from '../../scenarios/scenario.ts';
import { settingSchema } from '../../scenarios/setting.ts';
import { bench, hands, SEED } from './in-process.ts';

const checks = [...bench.checks].map(([id, check]) => ({ id, check }));

/** Worlds in which nobody did anything. */
const idle = await Promise.all(
  PLATFORMS.map((platform) => play(settingSchema.parse({ seed: SEED, platform }), async () => {}, hands)),
);

describe('A check without evidence', () => {
  it.each(checks)('$id does not pass on an empty journal', ({ check }) => {
    expect(check.judge([]).verdict).not.toBe('passed');
  });

  it.each(checks)('$id does not pass where nobody did anything', ({ check }) => {
    for (const { journal } of idle) expect(check.judge(journal).verdict).not.toBe('passed');
  });
});
