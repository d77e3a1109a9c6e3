import type { Step } from '../../step.ts';
import { certificateInDate } from '../proof/certificate-in-date.ts';
import { certificateNotRevoked } from '../proof/certificate-not-revoked.ts';
import { certificateTrusted } from '../proof/certificate-trusted.ts';
import { signatureRight } from '../proof/signature-right.ts';
import { phoneOfHolder } from './phone-of-holder.ts';
import type { RegistrationAttempt } from './registration-attempt.ts';

/** The rules for what a card proves when an app is registered with it; the same as in a sign-in where they can be. */
export const registrationSteps: readonly Step<RegistrationAttempt>[] = [
  certificateTrusted,
  signatureRight,
  phoneOfHolder,
  certificateInDate,
  certificateNotRevoked,
];
