import { describe, expect, it } from 'vitest';
import type { JournalSeen } from '../../scenarios/check.ts';
import { play } from '../../scenarios/play.ts';
import { settingSchema } from '../../scenarios/setting.ts';
import { bench, hands, SEED } from './in-process.ts';

const checks = [...bench.checks].map(([id, check]) => ({ id, check }));

/** A world in which nobody did anything. */
const idle = async (platform: string): Promise<JournalSeen> => {
  const setting = settingSchema.parse({ seed: SEED, platform });
  return (await play(setting, async () => {}, hands)).journal;
};

describe('A check without evidence', () => {
  it.each(checks)('$id does not pass on an empty journal', ({ check }) => {
    expect(check.judge([]).verdict).not.toBe('passed');
  });

  it.each(checks)('$id does not pass where nobody did anything', async ({ check }) => {
    for (const platform of ['pc', 'smartphone-ios']) {
      expect(check.judge(await idle(platform)).verdict).not.toBe('passed');
    }
  });
});
