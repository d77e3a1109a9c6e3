import type { Step } from '../../step.ts';
import { refuseResult, type SignResultAttempt } from './sign-result-attempt.ts';

/** The token came of the authorization in which this transaction was to be signed, and of no other. */
export const resultOfThisSigning: Step<SignResultAttempt> = {
  id: 'result-of-this-signing',
  standing: 'assumed',
  source: 'errors are not published',
  check({ transaction, grant }) {
    if (grant?.request.signTransaction === transaction) return;
    throw refuseResult(
      403,
      'other_sign_transaction',
      'This token came of an authorization with another sign transaction',
    );
  },
};
