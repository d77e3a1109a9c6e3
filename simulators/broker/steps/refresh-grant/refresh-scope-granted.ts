import { words } from '../../authorization-request.ts';
import { ProtocolError } from '../../protocol-error.ts';
import type { Step } from '../../step.ts';
import type { RefreshExchange } from './refresh-exchange.ts';

/** A refresh may ask for fewer scopes, never for more. @see RFC 6749 6 */
export const refreshScopeGranted: Step<RefreshExchange> = {
  id: 'refresh-scope-granted',
  standing: 'assumed',
  source: 'RFC 6749 6',
  check({ form, issued }) {
    const { scope = '' } = form;
    if (words(scope).every((word) => issued?.scopes.includes(word))) return;
    throw new ProtocolError('json', 400, 'invalid_scope', `Invalid scopes: ${scope}`);
  },
};
