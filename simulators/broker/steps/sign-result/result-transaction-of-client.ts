import type { Step } from '../../step.ts';
import { refuseResult, type SignResultAttempt } from './sign-result-attempt.ts';

/** The transaction was started by the client that asks. */
export const resultTransactionOfClient: Step<SignResultAttempt> = {
  id: 'result-transaction-of-client',
  standing: 'assumed',
  source: 'errors are not published',
  check({ transaction, grant }) {
    if (transaction?.client === grant?.request.client) return;
    throw refuseResult(403, 'other_client', 'This sign transaction was started by another client');
  },
};
