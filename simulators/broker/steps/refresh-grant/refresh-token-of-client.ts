import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant } from '../code-grant/code-exchange.ts';
import type { RefreshExchange } from './refresh-exchange.ts';

/** The refresh token was issued to this client. */
export const refreshTokenOfClient: Step<RefreshExchange> = {
  id: 'refresh-token-of-client',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ issued, client }) {
    if (issued?.grant.request.client === client) return;
    throw invalidGrant("Invalid refresh token. Token client and authorized client don't match");
  },
};
