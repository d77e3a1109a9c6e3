import { words, type AuthorizationAttempt } from '../../authorization-request.ts';
import type { Step } from '../../step.ts';
import { refuse } from './refuse.ts';

/** `openid` is among the scopes. */
export const scopeHasOpenid: Step<AuthorizationAttempt> = {
  id: 'scope-openid',
  standing: 'official',
  source: '§2.1 [S1]: mandatory; wording inferred',
  check(attempt, service) {
    const { scope = '' } = attempt.parameters;
    if (!words(scope).includes('openid')) throw refuse(attempt, service, 'invalid_scope', `Invalid scopes: ${scope}`);
  },
};
