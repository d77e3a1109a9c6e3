import { primary, secondary, wayOut } from '../buttons.ts';
import { lockName } from '../lock-name.ts';
import type { Dialog, MakeScreen } from '../screen.ts';

/** Guide R5-A and R5-B: what the phone has is set up as the app's own lock. On Android 「設定」 is assumed. */
export const registrationLock: MakeScreen = ({ platform, unlock }) => ({
  id: 'registration-lock',
  title: `${lockName(unlock)}の設定`,
  body: [`アプリを開くときに、${lockName(unlock)}を使います。`],
  picture: 'lock',
  elements: [wayOut(platform), primary('set-up', '設定')],
  secure: false,
});

/** Guide R5-A: the system asks whether the app may use Face ID. Only its 「OK」 is the guide's; the rest is assumed. */
export const registrationFaceId: MakeScreen = (view) => ({
  ...registrationLock(view),
  overlay: ask(view.appName ?? ''),
});

function ask(appName: string): Dialog {
  return {
    id: 'face-id-permission',
    text: `“${appName}”にFace IDの使用を許可しますか？`,
    buttons: [secondary('refuse-face-id', '許可しない'), secondary('allow-face-id', 'OK')],
  };
}

/** Where option `faceIdRefused` leaves no other way (assumed). */
export const faceIdRefused: MakeScreen = ({ platform }) => ({
  id: 'registration-face-id-refused',
  title: 'Face IDの使用が許可されていません',
  body: ['スマートフォンの設定で、このアプリにFace IDの使用を許可してから、もう一度お試しください。'],
  picture: 'warning',
  elements: [wayOut(platform), primary('retry', '再試行')],
  secure: false,
});

/** The phone has no lock that the app could use (assumed). */
export const registrationNoLock: MakeScreen = ({ platform }) => ({
  id: 'registration-no-lock',
  title: '画面ロックが設定されていません',
  body: ['スマートフォンの設定で画面ロックを設定してから、もう一度お試しください。'],
  picture: 'warning',
  elements: [wayOut(platform), primary('retry', '再試行')],
  secure: false,
});
