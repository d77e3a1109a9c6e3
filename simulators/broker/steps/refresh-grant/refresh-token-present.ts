import { DOCUMENTS } from '../../documents.ts';
import { ProtocolError } from '../../protocol-error.ts';
import type { Step } from '../../step.ts';
import type { RefreshExchange } from './refresh-exchange.ts';

/** The request brings a refresh token. */
export const refreshTokenPresent: Step<RefreshExchange> = {
  id: 'refresh-token-present',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ form }) {
    if (form['refresh_token'] !== undefined) return;
    throw new ProtocolError('json', 400, 'invalid_request', 'No refresh token');
  },
};
