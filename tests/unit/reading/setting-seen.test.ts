import { describe, expect, it } from 'vitest';
import type { JournalSeen } from '../../../scenarios/check.ts';
import { settingSeen } from '../../../scenarios/reading/setting-seen.ts';

describe('the reading of the setting', () => {
  it.each([
    ['an iPhone beside a PC', { platform: 'pc' }, 'face-id'],
    ['an Android phone of a lab beside a PC', { platform: 'pc', phonePlatform: 'android' }, 'biometric'],
    ['an iPhone of a lab beside a tablet', { platform: 'tablet', phonePlatform: 'ios' }, 'face-id'],
    ['an Android phone', { platform: 'smartphone-android' }, 'biometric'],
    ['what the scenario says', { platform: 'pc', phonePlatform: 'android', phone: { unlock: 'none' } }, 'none'],
  ])('knows how the owner unlocks %s', (_, said, unlock) => {
    const data = { persona: 'adult', service: 'shop', phone: {}, broker: {}, ...said };
    const journal = [{ atMs: 0, actor: 'world', kind: 'setting', data }] as unknown as JournalSeen;
    expect(settingSeen(journal)?.unlock).toBe(unlock);
  });

  it.each([
    ['usual', {}, 1_800_000],
    ['that the scenario says', { signResultLifetimeMs: 60_000 }, 60_000],
  ])('knows the life of a result: the one %s', (_, broker, lifeMs) => {
    const data = { platform: 'pc', phone: {}, broker };
    const journal = [{ atMs: 0, actor: 'world', kind: 'setting', data }] as unknown as JournalSeen;
    expect(settingSeen(journal)?.resultLifeMs).toBe(lifeMs);
  });
});
