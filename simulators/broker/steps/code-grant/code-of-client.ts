import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

/** The code was issued to this client. */
export const codeOfClient: Step<CodeExchange> = {
  id: 'code-of-client',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ issued, client }) {
    if (issued?.grant.request.client === client) return;
    throw invalidGrant('Auth error: Found different client_id in clientSession');
  },
};
