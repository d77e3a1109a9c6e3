import type { Step } from '../../step.ts';
import { refuseResult, type SignResultAttempt } from './sign-result-attempt.ts';

/** The person has signed. */
export const resultSigned: Step<SignResultAttempt> = {
  id: 'result-signed',
  standing: 'assumed',
  source: 'errors are not published',
  check({ transaction }) {
    if (!transaction?.signed)
      throw refuseResult(409, 'not_signed_yet', 'Nobody has signed in this sign transaction yet');
  },
};
