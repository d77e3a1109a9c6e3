import { createHash } from 'node:crypto';
import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { invalidGrant, type CodeExchange } from './code-exchange.ts';

/** The verifier is the one whose hash was the challenge. @see RFC 7636 4.6 */
export const verifierMatches: Step<CodeExchange> = {
  id: 'verifier-matches',
  standing: 'official',
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); wording: ${DOCUMENTS.keycloakSource}`,
  check({ form, issued }) {
    const { code_verifier = '' } = form;
    const challenge = createHash('sha256').update(code_verifier).digest('base64url');
    if (challenge === issued?.grant.request.codeChallenge) return;
    throw invalidGrant('PKCE verification failed: Code mismatch');
  },
};
