import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant } from '../code-grant/code-exchange.ts';
import type { RefreshExchange } from './refresh-exchange.ts';

/** The refresh token has not expired. */
export const refreshTokenInTime: Step<RefreshExchange> = {
  id: 'refresh-token-in-time',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; option refreshTokenLifetimeMs`,
  check({ issued }, { world }) {
    if (issued && issued.refreshableUntilMs <= world.clock.now()) throw invalidGrant('Token is not active');
  },
};
