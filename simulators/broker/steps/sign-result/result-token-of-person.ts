import { DOCUMENTS } from '../../documents.ts';
import { invalidToken } from '../../endpoints/bearer-token.ts';
import { ProtocolError } from '../../protocol-error.ts';
import type { Step } from '../../step.ts';
import type { SignResultAttempt } from './sign-result-attempt.ts';

/** A result is fetched with the token that came of the person's code, not with the client's own. */
export const resultTokenOfPerson: Step<SignResultAttempt> = {
  id: 'result-token-of-person',
  standing: 'observed',
  source: `${DOCUMENTS.resultManual}; wording ours`,
  check({ grant, clientToken }) {
    if (clientToken) {
      const description = 'Expected a token of the code flow, got one of the client credentials flow';
      throw new ProtocolError('bearer', 403, 'insufficient_scope', description);
    }
    if (!grant) throw invalidToken('Token invalid: Token is not active');
    if (grant.ended) throw invalidToken('Session expired');
  },
};
