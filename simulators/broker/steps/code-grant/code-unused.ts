import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

/** The code comes for the first time. A second time also kills the tokens it gave: somebody has stolen it. */
export const codeUnused: Step<CodeExchange> = {
  id: 'code-unused',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ issued }) {
    if (!issued?.used) return;
    issued.grant.ended = true;
    throw invalidGrant('Code not valid');
  },
};
