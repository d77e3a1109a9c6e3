import type { Step } from '../../step.ts';
import { invalidGrant } from '../code-grant/code-exchange.ts';
import type { RefreshExchange } from './refresh-exchange.ts';

/** The refresh token was issued. */
export const refreshTokenKnown: Step<RefreshExchange> = {
  id: 'refresh-token-known',
  standing: 'assumed',
  source: 'behaviour of Keycloak',
  check({ issued }) {
    if (!issued) throw invalidGrant('Invalid refresh token');
  },
};
