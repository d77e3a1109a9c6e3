import { openText } from './open-text.ts';
import { readCertificate } from './read-certificate.ts';
import { readItems } from './read-items.ts';
import type { ReadingStep } from './reading-step.ts';
import { selectJpki } from './select-jpki.ts';
import { signChallenge } from './sign-challenge.ts';
import { verifyAuthPin } from './verify-auth-pin.ts';

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
