import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

/** The code has not expired. */
export const codeInTime: Step<CodeExchange> = {
  id: 'code-in-time',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; option authorizationCodeLifetimeMs`,
  check({ issued }, { world }) {
    if (issued && issued.expiresAtMs <= world.clock.now()) throw invalidGrant('Code is expired');
  },
};
