import type { AuthorizationAttempt } from '../../authorization-request.ts';
import type { Step } from '../../step.ts';
import { refuse } from './refuse.ts';

/** The transaction was started not too long ago and nobody has signed in it yet. Asking again after a 中止 is allowed. */
export const signTransactionOpen: Step<AuthorizationAttempt> = {
  id: 'sign_transaction_id-open',
  standing: 'assumed',
  source: 'lifetimes are not published; option signTransactionLifetimeMs',
  check(attempt, service) {
    const { signTransaction } = attempt;
    if (!signTransaction) return;
    if (signTransaction.signed) {
      throw refuse(attempt, service, 'invalid_request', 'Invalid parameter: sign_transaction_id: already signed');
    }
    const { options, world } = service;
    if (world.clock.now() < signTransaction.startedAtMs + options.signTransactionLifetimeMs) return;
    throw refuse(attempt, service, 'invalid_request', 'Invalid parameter: sign_transaction_id: expired');
  },
};
