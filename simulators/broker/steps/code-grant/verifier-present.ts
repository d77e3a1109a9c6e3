import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

/** The request brings the PKCE verifier. */
export const verifierPresent: Step<CodeExchange> = {
  id: 'verifier-present',
  standing: 'official',
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint): PKCE is mandatory; wording: ${DOCUMENTS.keycloakSource}`,
  check({ form }) {
    if (form['code_verifier'] === undefined) throw invalidGrant('PKCE code verifier not specified');
  },
};
