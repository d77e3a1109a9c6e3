import { ENDED_AT } from './app-identity.ts';
import { honestTransitions } from './flow.ts';
import type { PhoneRules } from './phone-rules.ts';
import { authenticationSteps, signingSteps } from './reading/reading-steps.ts';
import { honestScreens } from './screens/screens.ts';
import { stopDialog } from './screens/stop-dialog.ts';
import { approve, consentToSign } from './states/approving.ts';
import { checkEntries } from './states/checking-entries.ts';
import { leave } from './states/leaving.ts';
import { openSession } from './states/opening.ts';
import { readCard, readCardToRegister } from './states/reading.ts';
import { beginRegistration } from './states/registration/asking.ts';
import { chooseLock } from './states/registration/choosing-lock.ts';
import { sendRegistration } from './states/registration/sending.ts';
import { setLockUp } from './states/registration/setting-lock.ts';
import { renewNumber } from './states/renewing-number.ts';
import { resume } from './states/resuming.ts';
import { sendProof, sendSignature } from './states/sending-proof.ts';
import { takenBy } from './taken-by.ts';
import { start } from './states/starting.ts';
import { tellEnd } from './states/telling-end.ts';
import { numberExpires, returnsByItself } from './states/timers.ts';
import { waitForCard } from './states/waiting-for-card.ts';

/** The app as it is known or assumed to be. */
export const honestPhoneRules: PhoneRules = {
  transitions: honestTransitions,
  screens: honestScreens,
  stopDialog,
  work: {
    starting: start,
    opening: openSession,
    'renewing-number': renewNumber,
    resuming: resume,
    'checking-entries': checkEntries,
    'waiting-for-card': waitForCard,
    reading: readCard,
    'sending-proof': sendProof,
    approving: approve,
    'sign-consenting': consentToSign,
    'sending-signature': sendSignature,
    'telling-sign-password-locked': tellEnd('pin_locked'),
    'telling-no-signing-certificate': tellEnd('certificate'),
    'registration-choosing-lock': chooseLock,
    'registration-setting-lock': setLockUp,
    'registration-asking': beginRegistration,
    'registration-waiting-for-card': waitForCard,
    'registration-reading': readCardToRegister,
    'registration-sending': sendRegistration,
    leaving: leave,
    cancelling: tellEnd('person'),
    'telling-auth-pin-locked': tellEnd('pin_locked'),
    'telling-text-pin-locked': tellEnd('pin_locked'),
    'telling-certificate-expired': tellEnd('certificate'),
    'telling-certificate-not-yet-valid': tellEnd('certificate'),
    'telling-certificate-revoked': tellEnd('certificate'),
    'telling-certificate-suspended': tellEnd('certificate'),
    'telling-certificate-untrusted': tellEnd('certificate'),
    'telling-other-person': tellEnd('card'),
  },
  timers: { number: numberExpires, done: returnsByItself },
  readingSteps: authenticationSteps,
  signingSteps,
  takenBy,
  keptEntries: (entries, wrong) => Object.fromEntries(Object.entries(entries).filter(([pin]) => pin !== wrong)),
  isEnded: (app, setting, nowMs) =>
    app === 'guide' && (setting === 'points-to-new' || (setting === 'by-date' && nowMs >= Date.parse(ENDED_AT))),
  appOfLinks: (installed) => installed.at(-1),
};
