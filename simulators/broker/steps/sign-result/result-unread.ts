import type { Step } from '../../step.ts';
import { refuseResult, type SignResultAttempt } from './sign-result-attempt.ts';

/** The result was not fetched before, where the option allows it only once. */
export const resultUnread: Step<SignResultAttempt> = {
  id: 'result-unread',
  standing: 'assumed',
  source: 'not published; option signResultReads',
  check({ transaction }, { options }) {
    if (options.signResultReads === 'any-number' || transaction?.reads === 0) return;
    throw refuseResult(410, 'result_already_read', 'The result of this sign transaction was fetched before');
  },
};
