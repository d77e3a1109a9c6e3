import { words, type AuthorizationAttempt } from '../../authorization-request.ts';
import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { refuse } from './refuse.ts';

/** Every scope is one that this client may ask for. */
export const scopeAllowed: Step<AuthorizationAttempt> = {
  id: 'scope-allowed',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check(attempt, service) {
    const { scope = '' } = attempt.parameters;
    const allowed: readonly string[] = attempt.client?.scopes ?? [];
    if (words(scope).every((word) => allowed.includes(word))) return;
    throw refuse(attempt, service, 'invalid_scope', `Invalid scopes: ${scope}`);
  },
};
