import type { Step } from '../../step.ts';
import { resultInTime } from './result-in-time.ts';
import { resultOfThisSigning } from './result-of-this-signing.ts';
import { resultSigned } from './result-signed.ts';
import { resultTokenOfPerson } from './result-token-of-person.ts';
import { resultTransactionKnown } from './result-transaction-known.ts';
import { resultTransactionOfClient } from './result-transaction-of-client.ts';
import { resultUnread } from './result-unread.ts';
import type { SignResultAttempt } from './sign-result-attempt.ts';

/** The rules for fetching the result of a signing: who asks, for what, and whether there is one. */
export const signResultSteps: readonly Step<SignResultAttempt>[] = [
  resultTokenOfPerson,
  resultTransactionKnown,
  resultTransactionOfClient,
  resultSigned,
  resultOfThisSigning,
  resultInTime,
  resultUnread,
];
