import type { Unlock } from '../options.ts';
import { primary, secondary, wayOut } from './buttons.ts';
import type { MakeScreen } from './screen.ts';

const NAMES: Readonly<Record<Unlock, string>> = {
  'face-id': 'Face ID',
  'touch-id': 'Touch ID',
  passcode: 'パスコード',
  biometric: '生体認証',
  'device-lock': 'デバイスのロック',
};

/** Guide A-S 2-A and 2-B: the app makes sure of the phone's owner. */
export const unlock: MakeScreen = ({ unlock, platform }) => ({
  id: 'unlock',
  title: `${NAMES[unlock]}でログイン`,
  body: [`${NAMES[unlock]}を使ってログインしてください。`],
  picture: 'lock',
  elements: [wayOut(platform), primary('unlock', 'ログイン')],
  secure: false,
});

/** The phone with its own screen locked, whatever the app shows beneath. */
export const lockScreen: MakeScreen = ({ unlock }) => ({
  id: 'lock-screen',
  title: 'ロック中',
  body: [`${NAMES[unlock]}でロックを解除できます。`],
  picture: 'lock',
  elements: [secondary('unlock', 'ロックを解除')],
  secure: false,
});
