import type { signingTransitions } from '../../flow/signing.ts';
import { AT_THE_OFFICE } from '../at-the-office.ts';
import { noNetwork } from '../no-network.ts';
import { pinLocked, pinScreen } from '../pin.ts';
import { pleaseWait } from '../please-wait.ts';
import { problem } from '../problem.ts';
import type { MakeScreen } from '../screen.ts';
import { signConsent } from './sign-consent.ts';
import { signSteps } from './sign-steps.ts';
import { signTargetScreen } from './sign-target.ts';

const working = pleaseWait('leavable');
const ending = pleaseWait('not-leavable');

/** What each state shows that belongs to signing alone (guide S-S and S-P). */
export const signingScreens: Readonly<Record<keyof typeof signingTransitions, MakeScreen>> = {
  'sign-steps': signSteps,
  'sign-target': signTargetScreen,
  'sign-consent': signConsent,
  'sign-consenting': working,
  'offline-sign-consenting': noNetwork,
  'sign-password': pinScreen('sign-password'),
  'sending-signature': working,
  'offline-signature': noNetwork,
  'telling-sign-password-locked': ending,
  'telling-no-signing-certificate': ending,
  'sign-password-locked': pinLocked('sign-password'),
  'no-signing-certificate': problem(
    'no-signing-certificate',
    '署名用の電子証明書がありません',
    'このカードには署名用電子証明書が入っていないため、署名できません。',
    '15歳未満の方などには発行されません。',
    AT_THE_OFFICE,
  ),
};
