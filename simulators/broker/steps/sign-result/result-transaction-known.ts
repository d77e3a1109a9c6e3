import type { Step } from '../../step.ts';
import { refuseResult, type SignResultAttempt } from './sign-result-attempt.ts';

/** The transaction was started, and not so long ago that it is forgotten. */
export const resultTransactionKnown: Step<SignResultAttempt> = {
  id: 'result-transaction-known',
  standing: 'assumed',
  source: 'errors are not published',
  check({ transaction }) {
    if (!transaction) throw refuseResult(404, 'unknown_sign_transaction', 'There is no such sign transaction');
  },
};
