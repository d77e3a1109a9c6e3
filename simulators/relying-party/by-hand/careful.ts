import { verify } from 'node:crypto';
import { TokenRefused } from '../token-refused.ts';
import { AnswerRefused } from './answer-refused.ts';
import type { AnswerSeen } from './answer-seen.ts';
import { claimRules } from './claim-rules.ts';
import type { Habits, Members } from './habits.ts';
import { keyOf, type Keys } from './keys.ts';
import type { TokenSeen } from './token-seen.ts';

const KINDS: Readonly<Record<string, string>> = { ES256: 'EC', RS256: 'RSA' };

/** The habits of a service that does everything right. */
export const careful: Habits = {
  ask: (send) => send(),
  readAnswer(answer) {
    const members = readMembers(answer);
    const { token_type, access_token, expires_in = 1 } = members;
    need(members['error'] === undefined, 'no error');
    need(typeof access_token === 'string' && access_token !== '', 'an access token');
    need(typeof token_type === 'string' && token_type.toLowerCase() === 'bearer', 'a Bearer token');
    need(Number(expires_in) > 0, 'a life in seconds');
    return members;
  },
  cut(idToken) {
    const parts = typeof idToken === 'string' ? idToken.split('.') : [];
    need(parts.length === 3 && parts.every((part) => /^[\w-]+$/.test(part)), 'an ID token of three parts');
    return parts;
  },
  parse(json) {
    const value = parseJson(json);
    need(typeof value === 'object' && value !== null && !Array.isArray(value), 'a JSON object');
    return value as Members;
  },
  async isGenuine(token, keys) {
    const { header, algorithm } = token;
    if (header['alg'] !== algorithm || header['crit'] !== undefined) return false;
    const key = await findKey(token, keys);
    return key !== undefined && isSignedBy(token, key);
  },
  claims: claimRules,
  needsIdToken: true,
  subject: ({ sub }) => String(sub),
};

/** Reads the JSON object of a good answer, or throws. */
export function readMembers(answer: AnswerSeen, statuses: readonly number[] = [200]): Members {
  if (!statuses.includes(answer.status)) throw new AnswerRefused(`status ${statuses.join(' or ')}`, answer);
  if (!/^application\/json\b/i.test(answer.type)) throw new AnswerRefused('JSON', answer);
  return careful.parse(answer.text);
}

/** The published key that a token names; without a name, the only one that fits. */
export async function findKey({ header, algorithm }: TokenSeen, keys: Keys): Promise<Members | undefined> {
  const fitting = (await keys.published()).filter(
    ({ kty, use, alg }) => kty === KINDS[algorithm] && (use ?? 'sig') === 'sig' && (alg ?? algorithm) === algorithm,
  );
  const named = header['kid'] === undefined ? fitting : fitting.filter(({ kid }) => kid === header['kid']);
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a signature is that of a key, in the form that JOSE wants. */
export function isSignedBy({ signed, signature }: Pick<TokenSeen, 'signed' | 'signature'>, jwk: Members): boolean {
  return verify('sha256', Buffer.from(signed), { key: keyOf(jwk), dsaEncoding: 'ieee-p1363' }, signature);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new TokenRefused('Expected JSON.', { cause });
  }
}

function need(holds: boolean, what: string): void {
  if (!holds) throw new TokenRefused(`Expected ${what}.`);
}
