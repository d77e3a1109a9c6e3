import type { AuthorizationAttempt } from '../../authorization-request.ts';
import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { refuse } from './refuse.ts';

/** A `;` in `state` is refused, but only when the option says so: one service met this, the reference allows it. */
export const stateWithoutSemicolon: Step<AuthorizationAttempt> = {
  id: 'state-semicolon',
  standing: 'observed',
  source: DOCUMENTS.workingService,
  check(attempt, service) {
    if (service.options.semicolonInState === 'accept' || !attempt.parameters['state']?.includes(';')) return;
    throw refuse(attempt, service, 'invalid_request', 'Invalid parameter: state');
  },
};
