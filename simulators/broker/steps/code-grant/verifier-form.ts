import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

const VERIFIER = /^[0-9A-Za-z._~-]{43,128}$/;

/** The verifier has a length and characters that a verifier may have. */
export const verifierForm: Step<CodeExchange> = {
  id: 'verifier-form',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; RFC 7636 4.1`,
  check({ form }) {
    const { code_verifier = '' } = form;
    if (VERIFIER.test(code_verifier)) return;
    throw invalidGrant('PKCE verification failed: Invalid code verifier');
  },
};
