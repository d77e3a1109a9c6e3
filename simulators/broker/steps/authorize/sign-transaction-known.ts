import { words, type AuthorizationAttempt } from '../../authorization-request.ts';
import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { refuse } from './refuse.ts';

/** A signature is asked for together with its transaction, which this client has started. */
export const signTransactionKnown: Step<AuthorizationAttempt> = {
  id: 'sign_transaction_id-known',
  standing: 'official',
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); wording assumed`,
  check(attempt, service) {
    const { parameters, signTransaction, client } = attempt;
    const { scope = '', sign_transaction_id } = parameters;
    const wantsSignature = words(scope).includes('sign');
    if (sign_transaction_id === undefined) {
      if (!wantsSignature) return;
      throw refuse(attempt, service, 'invalid_request', 'Missing parameter: sign_transaction_id');
    }
    if (!wantsSignature) {
      throw refuse(
        attempt,
        service,
        'invalid_scope',
        'Invalid scopes: expected sign together with sign_transaction_id',
      );
    }
    // To others a transaction is as if it were not there.
    if (signTransaction?.client === client) return;
    throw refuse(attempt, service, 'invalid_request', 'Invalid parameter: sign_transaction_id: not known');
  },
};
