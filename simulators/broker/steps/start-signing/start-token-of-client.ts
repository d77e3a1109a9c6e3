import { DOCUMENTS } from '../../documents.ts';
import { invalidToken } from '../../endpoints/bearer-token.ts';
import { ProtocolError } from '../../protocol-error.ts';
import type { Step } from '../../step.ts';
import type { StartSigningAttempt } from './start-signing-attempt.ts';

/** A signing is started with the client's own token: nobody has signed in yet. */
export const startTokenOfClient: Step<StartSigningAttempt> = {
  id: 'start-token-of-client',
  standing: 'observed',
  source: `${DOCUMENTS.clientManual}; ${DOCUMENTS.startManual}; wording ours`,
  check({ token, grant }) {
    if (token) return;
    if (!grant) throw invalidToken('Token invalid: Token is not active');
    const description = 'Expected a token of the client credentials flow, got one of the code flow';
    throw new ProtocolError('bearer', 403, 'insufficient_scope', description);
  },
};
