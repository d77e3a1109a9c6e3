import { DOCUMENTS } from '../../documents.ts';
import { ProtocolError } from '../../protocol-error.ts';
import type { Step } from '../../step.ts';
import type { CodeExchange } from './code-exchange.ts';

/** The request brings a code. */
export const codePresent: Step<CodeExchange> = {
  id: 'code-present',
  standing: 'assumed',
  source: DOCUMENTS.keycloakSource,
  check({ form }) {
    if (form['code'] !== undefined) return;
    throw new ProtocolError('json', 400, 'invalid_request', 'Missing parameter: code');
  },
};
