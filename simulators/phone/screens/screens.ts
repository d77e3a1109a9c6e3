import type { PhoneRules } from '../phone-rules.ts';
import { appEnded } from './app-ended.ts';
import { appHome } from './app-home.ts';
import { holdCard, reading, waitingForCard } from './card.ts';
import { certificateProblems } from './certificate-problems.ts';
import { consent } from './consent.ts';
import { done } from './done.ts';
import { homeScreen } from './home-screen.ts';
import { noNetwork } from './no-network.ts';
import { number, numberExpired } from './number.ts';
import { pinLocked, pinScreen } from './pin.ts';
import { pleaseWait } from './please-wait.ts';
import { problem } from './problem.ts';
import { registrationScreens } from './registration/registration-screens.ts';
import { signingScreens } from './signing/signing-screens.ts';
import { steps } from './steps.ts';
import { unlock } from './unlock.ts';

const working = pleaseWait('leavable');
const ending = pleaseWait('not-leavable');
const START_AGAIN = '利用するサービスの画面から、もう一度始めてください。';
const SHOW_NEW_CODE = 'パソコンなどの画面で二次元コードを更新し、もう一度読み取ってください。';

/**
 * What each state shows. The guide's pictures are of iOS and it says that some Android screens differ without showing
 * them, so both platforms have the same texts unless a screen asks for the platform (assumed).
 */
export const honestScreens: PhoneRules['screens'] = {
  closed: homeScreen,
  starting: undefined,
  'app-home': appHome,
  'app-ended': appEnded,
  opening: ending,
  'offline-opening': noNetwork,
  number,
  'number-expired': numberExpired,
  'renewing-number': working,
  unlock,
  resuming: undefined,
  steps,
  'auth-pin': pinScreen('auth-pin'),
  'text-pin': pinScreen('text-pin'),
  'checking-entries': undefined,
  'hold-card': holdCard('hold-card'),
  'waiting-for-card': waitingForCard,
  reading,
  'reading-interrupted': holdCard('reading-interrupted', 'カードが離れたため、読み取りを中断しました。'),
  'not-my-number-card': holdCard('not-my-number-card', 'マイナンバーカードではありません。'),
  'chip-error': holdCard('chip-error', 'ICチップを読み取れませんでした。'),
  'sending-proof': working,
  'offline-proof': noNetwork,
  consent,
  approving: working,
  'offline-approving': noNetwork,
  done,
  leaving: ending,
  cancelling: ending,
  'offline-cancelling': noNetwork,
  'telling-auth-pin-locked': ending,
  'telling-text-pin-locked': ending,
  'telling-certificate-expired': ending,
  'telling-certificate-not-yet-valid': ending,
  'telling-certificate-revoked': ending,
  'telling-certificate-suspended': ending,
  'telling-certificate-untrusted': ending,
  'telling-other-person': ending,
  'auth-pin-locked': pinLocked('auth-pin'),
  'text-pin-locked': pinLocked('text-pin'),
  'certificate-expired': certificateProblems.expired,
  'certificate-not-yet-valid': certificateProblems['not-yet-valid'],
  'certificate-revoked': certificateProblems.revoked,
  'certificate-suspended': certificateProblems.suspended,
  'certificate-untrusted': certificateProblems.untrusted,
  'other-person': problem(
    'other-person',
    'ほかの人のカードです',
    'このアプリは、ほかの人のマイナンバーカードで利用登録されています。',
    '利用登録をしたカードを使い、サービスの画面からもう一度始めてください。',
  ),
  'ticket-unknown': problem('ticket-unknown', 'このリンクは使えません', START_AGAIN),
  'code-expired': problem('code-expired', '二次元コードの有効期限が切れています', SHOW_NEW_CODE),
  'code-replaced': problem('code-replaced', 'この二次元コードは更新されています', '新しいコードを読み取ってください。'),
  'opened-elsewhere': problem(
    'opened-elsewhere',
    'この二次元コードは使用済みです',
    'ほかのスマートフォンで読み取られています。',
    SHOW_NEW_CODE,
  ),
  'session-over': problem('session-over', 'この{deed}は終了しています', START_AGAIN),
  'page-closed': problem('page-closed', 'パソコンなどの画面が閉じられました', START_AGAIN),
  trouble: problem('trouble', '{deed}を続けられませんでした', START_AGAIN),
  ...signingScreens,
  ...registrationScreens,
};
