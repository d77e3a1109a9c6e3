import { openText } from './open-text.ts';
import { readCertificate } from './read-certificate.ts';
import { readItems } from './read-items.ts';
import type { ReadingStep } from './reading-step.ts';
import { lookForSignCertificate } from './look-for-sign-certificate.ts';
import { readSignCertificate } from './read-sign-certificate.ts';
import { selectJpki } from './select-jpki.ts';
import { signChallenge } from './sign-challenge.ts';
import { signTarget } from './sign-target.ts';
import { verifyAuthPin } from './verify-auth-pin.ts';
import { verifySignPassword } from './verify-sign-password.ts';

/**
 * The order in which an authentication reads the card. The first PIN comes before anything of the second application,
 * so that a wrong one costs no try of the other (assumed).
 */
export const authenticationSteps: readonly ReadingStep[] = [
  selectJpki,
  verifyAuthPin,
  readCertificate,
  signChallenge,
  openText,
  readItems,
];

/** The order in which a signing reads the card. The same holds for its password and the 券面 PIN (assumed). */
export const signingSteps: readonly ReadingStep[] = [
  selectJpki,
  lookForSignCertificate,
  verifySignPassword,
  readSignCertificate,
  signTarget,
  openText,
  readItems,
];
