import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant } from '../code-grant/code-exchange.ts';
import type { RefreshExchange } from './refresh-exchange.ts';

/** The sign-in behind the token was not ended meanwhile. */
export const refreshSessionActive: Step<RefreshExchange> = {
  id: 'refresh-session-active',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ issued }) {
    if (issued?.grant.ended) throw invalidGrant('Session not active');
  },
};
