import type { CardProof } from '../proof/proof-attempt.ts';

/** What an app sends to be registered after reading a card, and what is known of it. */
export interface RegistrationAttempt extends CardProof {
  /** What names the phone. */
  readonly phone: string;
}
