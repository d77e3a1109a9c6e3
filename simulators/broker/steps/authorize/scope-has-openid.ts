import { words, type AuthorizationAttempt } from '../../authorization-request.ts';
import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { refuse } from './refuse.ts';

/** `openid` is among the scopes. */
export const scopeHasOpenid: Step<AuthorizationAttempt> = {
  id: 'scope-openid',
  standing: 'official',
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint): mandatory; wording assumed`,
  check(attempt, service) {
    const { scope = '' } = attempt.parameters;
    if (!words(scope).includes('openid')) throw refuse(attempt, service, 'invalid_scope', `Invalid scopes: ${scope}`);
  },
};
