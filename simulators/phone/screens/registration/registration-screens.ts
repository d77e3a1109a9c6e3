import type { PhoneRules } from '../../phone-rules.ts';
import type { registrationTransitions } from '../../flow/registration.ts';
import { holdCard, reading, waitingForCard } from '../card.ts';
import { certificateProblems } from '../certificate-problems.ts';
import { noNetwork } from '../no-network.ts';
import { pinLocked, pinScreen } from '../pin.ts';
import { pleaseWait } from '../please-wait.ts';
import { problem } from '../problem.ts';
import { agreementScreen } from './agreement.ts';
import { registrationDone } from './done.ts';
import { faceIdRefused, registrationFaceId, registrationLock, registrationNoLock } from './lock.ts';
import { registrationPrepare } from './prepare.ts';
import { registrationStart } from './start.ts';
import { registrationSteps } from './steps.ts';

const working = pleaseWait('leavable');

/** What each state of a registration shows. Where a sign-in shows the same, the screen has the same id. */
export const registrationScreens: Pick<PhoneRules['screens'], keyof typeof registrationTransitions> = {
  'registration-start': registrationStart,
  'registration-steps': registrationSteps,
  'registration-terms': agreementScreen('terms'),
  'registration-privacy': agreementScreen('privacy'),
  'registration-choosing-lock': undefined,
  'registration-no-lock': registrationNoLock,
  'registration-lock': registrationLock,
  'registration-setting-lock': undefined,
  'registration-face-id': registrationFaceId,
  'registration-face-id-refused': faceIdRefused,
  'registration-prepare': registrationPrepare,
  'registration-auth-pin': pinScreen('auth-pin'),
  'registration-hold-card': holdCard('hold-card'),
  'registration-asking': working,
  'registration-offline-asking': noNetwork,
  'registration-waiting-for-card': waitingForCard,
  'registration-reading': reading,
  'registration-reading-interrupted': holdCard('reading-interrupted', 'カードが離れたため、読み取りを中断しました。'),
  'registration-not-my-number-card': holdCard('not-my-number-card', 'マイナンバーカードではありません。'),
  'registration-chip-error': holdCard('chip-error', 'ICチップを読み取れませんでした。'),
  'registration-sending': working,
  'registration-offline-sending': noNetwork,
  'registration-done': registrationDone,
  'registration-auth-pin-locked': pinLocked('auth-pin'),
  'registration-certificate-expired': certificateProblems.expired,
  'registration-certificate-not-yet-valid': certificateProblems['not-yet-valid'],
  'registration-certificate-revoked': certificateProblems.revoked,
  'registration-certificate-suspended': certificateProblems.suspended,
  'registration-certificate-untrusted': certificateProblems.untrusted,
  'registration-other-person': problem(
    'registration-other-person',
    'ほかの人のカードです',
    'このスマートフォンは、ほかの人のマイナンバーカードで利用登録されています。',
    '利用登録をしたカードを使ってください。',
  ),
  'registration-over': problem(
    'registration-over',
    '利用登録の有効期限が切れました',
    'はじめから、もう一度お試しください。',
  ),
  'registration-trouble': problem(
    'registration-trouble',
    '利用登録を続けられませんでした',
    'はじめから、もう一度お試しください。',
  ),
};
