import { words, type AuthorizationAttempt } from '../../authorization-request.ts';
import type { Step } from '../../step.ts';
import { refuse } from './refuse.ts';

/** A signature is asked for together with its transaction. No transaction can be started here yet, so that none is known. */
export const signTransactionKnown: Step<AuthorizationAttempt> = {
  id: 'sign_transaction_id-known',
  standing: 'official',
  source: '§2.1, §5.1 [S1]; wording inferred',
  check(attempt, service) {
    const { scope = '', sign_transaction_id } = attempt.parameters;
    if (sign_transaction_id !== undefined) {
      throw refuse(attempt, service, 'invalid_request', 'Invalid parameter: sign_transaction_id');
    }
    if (words(scope).includes('sign')) {
      throw refuse(attempt, service, 'invalid_request', 'Missing parameter: sign_transaction_id');
    }
  },
};
