/** What the guide calls the ways to unlock a phone. */
const NAMES: Readonly<Record<string, string>> = {
  'face-id': 'Face ID',
  'touch-id': 'Touch ID',
  passcode: 'パスコード',
  biometric: '生体認証',
  'device-lock': 'デバイスのロック',
};

/** What the guide calls this way to unlock. */
export function lockName(unlock: string): string {
  return NAMES[unlock] ?? '';
}

/** Whether a title names this way to unlock and no other. */
export function namesOnly(unlock: string, title: string): boolean {
  const named = Object.keys(NAMES).filter((one) => title.includes(lockName(one)));
  return named.join() === unlock;
}
