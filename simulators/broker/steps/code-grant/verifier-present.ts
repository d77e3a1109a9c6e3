import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

/** The request brings the PKCE verifier. */
export const verifierPresent: Step<CodeExchange> = {
  id: 'verifier-present',
  standing: 'official',
  source: '§8 [S1]: PKCE is mandatory; wording §3.4 [S30]',
  check({ form }) {
    if (form['code_verifier'] === undefined) throw invalidGrant('PKCE code verifier not specified');
  },
};
