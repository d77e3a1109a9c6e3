import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

/** The sign-in behind the code was not ended meanwhile. */
export const sessionActive: Step<CodeExchange> = {
  id: 'session-active',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ issued }) {
    if (issued?.grant.ended) throw invalidGrant('Session not active');
  },
};
