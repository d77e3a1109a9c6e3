import { words } from '../../authorization-request.ts';
import { DOCUMENTS } from '../../documents.ts';
import { ProtocolError } from '../../protocol-error.ts';
import type { Step } from '../../step.ts';
import type { ClientGrant } from './client-grant.ts';

/** The scope, where one is named, is `sign` (inferred: the sources are cut off before it). */
export const clientScopeSign: Step<ClientGrant> = {
  id: 'client-scope-sign',
  standing: 'assumed',
  source: `not shown in ${DOCUMENTS.clientManual}; option clientTokenScope`,
  check({ form }, { options }) {
    const { scope } = form;
    if (scope === undefined && options.clientTokenScope === 'optional') return;
    if (scope !== undefined && words(scope).join(' ') === 'sign') return;
    throw new ProtocolError('json', 400, 'invalid_scope', `Invalid scopes: ${scope ?? 'none, expected sign'}`);
  },
};
