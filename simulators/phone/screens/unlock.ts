import { primary, secondary, wayOut } from './buttons.ts';
import { lockName } from './lock-name.ts';
import type { MakeScreen } from './screen.ts';

/** Guide A-S 2-A and 2-B: the app makes sure of the phone's owner. */
export const unlock: MakeScreen = ({ unlock, platform }) => ({
  id: 'unlock',
  title: `${lockName(unlock)}でログイン`,
  body: [`${lockName(unlock)}を使ってログインしてください。`],
  picture: 'lock',
  elements: [wayOut(platform), primary('unlock', 'ログイン')],
  secure: false,
});

/** The phone with its own screen locked, whatever the app shows beneath. */
export const lockScreen: MakeScreen = ({ unlock }) => ({
  id: 'lock-screen',
  title: 'ロック中',
  body: [unlock === 'none' ? '画面を上にスワイプすると開きます。' : `${lockName(unlock)}でロックを解除できます。`],
  picture: 'lock',
  elements: [secondary('unlock', 'ロックを解除')],
  secure: false,
});
