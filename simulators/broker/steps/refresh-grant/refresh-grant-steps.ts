import type { Step } from '../../step.ts';
import type { RefreshExchange } from './refresh-exchange.ts';
import { refreshScopeGranted } from './refresh-scope-granted.ts';
import { refreshSessionActive } from './refresh-session-active.ts';
import { refreshTokenInTime } from './refresh-token-in-time.ts';
import { refreshTokenKnown } from './refresh-token-known.ts';
import { refreshTokenOfClient } from './refresh-token-of-client.ts';
import { refreshTokenPresent } from './refresh-token-present.ts';

/** The rules for changing a refresh token into new tokens: not documented, so those of Keycloak. */
export const refreshGrantSteps: readonly Step<RefreshExchange>[] = [
  refreshTokenPresent,
  refreshTokenKnown,
  refreshTokenOfClient,
  refreshTokenInTime,
  refreshSessionActive,
  refreshScopeGranted,
];
