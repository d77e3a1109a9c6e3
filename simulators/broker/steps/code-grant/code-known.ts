import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

/** The code was issued. */
export const codeKnown: Step<CodeExchange> = {
  id: 'code-known',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ issued }) {
    if (!issued) throw invalidGrant('Code not valid');
  },
};
