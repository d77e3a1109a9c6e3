import type { Unlock } from '../options.ts';

const NAMES: Readonly<Record<Unlock, string>> = {
  'face-id': 'Face ID',
  'touch-id': 'Touch ID',
  passcode: 'パスコード',
  biometric: '生体認証',
  'device-lock': 'デバイスのロック',
  none: '画面ロック',
};

/** What the guide calls a way to unlock; where there is none, what a person would have to set up. */
export function lockName(unlock: Unlock): string {
  return NAMES[unlock];
}
