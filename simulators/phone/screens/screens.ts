import type { PhoneRules } from '../phone-rules.ts';
import { appHome } from './app-home.ts';
import { holdCard, reading, waitingForCard } from './card.ts';
import { consent } from './consent.ts';
import { done } from './done.ts';
import { homeScreen } from './home-screen.ts';
import { noNetwork } from './no-network.ts';
import { number, numberExpired } from './number.ts';
import { pinScreen } from './pin.ts';
import { pleaseWait } from './please-wait.ts';
import { problem } from './problem.ts';
import { registrationLater, registrationStart } from './registration.ts';
import { steps } from './steps.ts';
import { unlock } from './unlock.ts';

const working = pleaseWait('leavable');
const ending = pleaseWait('not-leavable');
const AT_THE_OFFICE = 'お住まいの市区町村の窓口で手続きをしてください。';
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
  'registration-start': registrationStart,
  'registration-later': registrationLater,
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
  'auth-pin-locked': problem(
    'auth-pin-locked',
    '利用者証明用電子証明書の暗証番号がロックされています',
    '続けて間違えたため、この暗証番号は使えません。',
    AT_THE_OFFICE,
  ),
  'text-pin-locked': problem(
    'text-pin-locked',
    '券面事項入力補助用の暗証番号がロックされています',
    '続けて間違えたため、この暗証番号は使えません。',
    AT_THE_OFFICE,
  ),
  'certificate-expired': problem(
    'certificate-expired',
    '電子証明書の有効期限が切れています',
    'このカードの電子証明書は使えません。',
    AT_THE_OFFICE,
  ),
  'certificate-not-yet-valid': problem(
    'certificate-not-yet-valid',
    '電子証明書の有効期間がまだ始まっていません',
    '有効期間が始まってから、もう一度お試しください。',
  ),
  'certificate-revoked': problem(
    'certificate-revoked',
    '電子証明書が失効しています',
    'このカードの電子証明書は使えません。',
    AT_THE_OFFICE,
  ),
  'certificate-suspended': problem(
    'certificate-suspended',
    '電子証明書が一時停止されています',
    'カードの一時停止を解除してから、もう一度お試しください。',
    AT_THE_OFFICE,
  ),
  'certificate-untrusted': problem(
    'certificate-untrusted',
    '電子証明書を確認できませんでした',
    'このカードの電子証明書では認証できません。',
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
  'session-over': problem('session-over', 'この認証は終了しています', START_AGAIN),
  'page-closed': problem('page-closed', 'パソコンなどの画面が閉じられました', START_AGAIN),
  trouble: problem('trouble', '認証を続けられませんでした', START_AGAIN),
};
