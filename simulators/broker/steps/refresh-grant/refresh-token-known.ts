import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant } from '../code-grant/code-exchange.ts';
import type { RefreshExchange } from './refresh-exchange.ts';

/** The refresh token was issued. */
export const refreshTokenKnown: Step<RefreshExchange> = {
  id: 'refresh-token-known',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ issued }) {
    if (!issued) throw invalidGrant('Invalid refresh token');
  },
};
