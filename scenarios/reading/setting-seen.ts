import type { JournalSeen } from '../check.ts';
import { isCrossDevice, phonePlatformOf } from '../platforms.ts';
import { isSigning, type Platform } from '../scenario.ts';

/** Not published: the default of the option. */
const USUAL_RESULT_LIFE_MS = 30 * 60_000;

/** What the first entry of a journal says of the world that was set up. */
export interface SettingSeen {
  readonly persona: string;
  /** Whether the way leads over a code and six digits. */
  readonly crossDevice: boolean;
  /** How the phones are unlocked at first. */
  readonly unlock: string;
  /** Whether the service asks for a signature. */
  readonly signs: boolean;
  /** How long after a signing its result can be fetched. */
  readonly resultLifeMs: number;
}

/** Reads the first entry; `undefined` in an empty journal. */
export function settingSeen(journal: JournalSeen): SettingSeen | undefined {
  const data = journal.find(({ kind }) => kind === 'setting')?.data;
  if (!data) return undefined;
  const platform = data['platform'] as Platform;
  const phonePlatform = (data['phonePlatform'] as 'ios' | 'android' | undefined) ?? phonePlatformOf(platform);
  const { unlock = phonePlatform === 'ios' ? 'face-id' : 'biometric' } = data['phone'] as {
    unlock?: string;
  };
  const { signResultLifetimeMs: resultLifeMs = USUAL_RESULT_LIFE_MS } = data['broker'] as {
    signResultLifetimeMs?: number;
  };
  return {
    persona: String(data['persona']),
    crossDevice: isCrossDevice(platform),
    unlock,
    signs: isSigning(String(data['service'])),
    resultLifeMs,
  };
}
