import type { Words } from '../../reports/words.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';

/** Why a phone that the scenario did not lock can go no further. */
export const LOCKED = [
  'the phone is locked: only its owner can unlock it',
  '端末がロックされています。解除できるのは持ち主だけです',
] as const;

/** Says that the phone, not the app, is the trouble: what it is, and which phone. */
export function deviceLost({ en, ja }: Words, which: string, cause: unknown): HarnessError {
  return new HarnessError('device-lost', `device lost: ${en} (${which}) / 端末を失いました：${ja}（${which}）`, {
    cause,
  });
}
