import { plainWord } from '../plain-word.ts';
import { readCompactJws } from '../read-compact-jws.ts';
import { shows, showsSomethingElse, type Rule } from '../sighting.ts';
import type { Call, Traffic } from '../traffic.ts';

/** In the order of the option. */
const EXTRAS = ['auth_time', 'jti', 'typ', 'azp', 'sid'];
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const LONG = /^[\w-]{43}$/;

const good = ({ tokens }: Traffic): Call[] => tokens.filter(({ exchange }) => exchange.status === 200);

/** Form of access tokens. */
export const accessTokenFormat: Rule = (traffic) =>
  good(traffic)
    .filter(({ answer }) => typeof answer['access_token'] === 'string')
    .map(({ exchange, answer }) => {
      const alg = readCompactJws(answer['access_token'])?.header['alg'];
      if (alg === undefined)
        return shows('opaque', exchange, 'アクセストークンはJWTではない。', 'The access token is no JWT.');
      if (alg === 'RS256')
        return shows('jwt-rs256', exchange, 'アクセストークンはRS256のJWT。', 'The access token is a JWT with RS256.');
      const other = plainWord(alg) ?? '?';
      return showsSomethingElse(
        exchange,
        `アクセストークンは${other}のJWT。`,
        `The access token is a JWT with ${other}.`,
      );
    });

/** Signature of ID tokens. */
export const idTokenAlgorithm: Rule = (traffic) =>
  good(traffic).flatMap(({ exchange, answer }) => {
    const alg = readCompactJws(answer['id_token'])?.header['alg'];
    if (alg === undefined) return [];
    const word = plainWord(alg) ?? '?';
    const words = [`IDトークンの alg は ${word}。`, `alg of the ID token is ${word}.`] as const;
    return [
      alg === 'ES256' || alg === 'RS256' ? shows(alg, exchange, ...words) : showsSomethingElse(exchange, ...words),
    ];
  });

/** Claims of ID tokens beyond those that are known. */
export const idTokenExtras: Rule = (traffic) =>
  good(traffic).flatMap(({ exchange, answer }) => {
    const claims = readCompactJws(answer['id_token'])?.claims;
    if (!claims) return [];
    const there = EXTRAS.filter((name) => name in claims);
    const list = there.join(', ') || '—';
    return [shows(there, exchange, `IDトークンの追加クレーム: ${list}。`, `The ID token’s further claims: ${list}.`)];
  });

/** Whether refresh tokens are given with a code's answer. */
export const refreshTokens: Rule = (traffic) =>
  good(traffic)
    .filter(({ form }) => form.get('grant_type') === 'authorization_code')
    .map(({ exchange, answer }) => {
      const isThere = typeof answer['refresh_token'] === 'string';
      const [ja, en] = isThere ? ['あった', 'has'] : ['なかった', 'lacks'];
      return shows(
        isThere,
        exchange,
        `トークン応答に refresh_token が${ja}。`,
        `The token response ${en} refresh_token.`,
      );
    });

/** Form of the pairwise `sub`. */
export const subjectFormat: Rule = (traffic) =>
  good(traffic).flatMap(({ exchange, answer }) => {
    const sub = readCompactJws(answer['id_token'])?.claims['sub'];
    if (typeof sub !== 'string') return [];
    if (UUID.test(sub)) return [shows('uuid', exchange, 'sub はUUIDの形。', 'sub has the form of a UUID.')];
    if (LONG.test(sub))
      return [shows('base64url', exchange, 'sub はbase64urlの43文字。', 'sub is 43 characters of base64url.')];
    const words = [`sub は別の形（${sub.length}文字）。`, `sub has another form (${sub.length} characters).`] as const;
    return [showsSomethingElse(exchange, ...words)];
  });

/** Whether a client may leave the scope out when it gets a token for itself. */
export const clientTokenScope: Rule = ({ tokens }) =>
  tokens
    .filter(({ form }) => form.get('grant_type') === 'client_credentials' && !form.has('scope'))
    .flatMap(({ exchange, answer }) => {
      if (exchange.status === 200)
        return [shows('optional', exchange, 'scope なしで発行された。', 'A token was given without scope.')];
      if (answer['error'] !== 'invalid_scope') return [];
      return [
        shows('required', exchange, 'scope なしは invalid_scope。', 'Without scope the answer is invalid_scope.'),
      ];
    });

/** Whether userinfo takes the token from a form. A refusal counts only where the header took the same token. */
export const accessTokenInForm: Rule = ({ userinfos }) => {
  const bearerOf = ({ exchange }: Call): string | undefined =>
    /^bearer +(\S+)$/i.exec(exchange.sent.headers['authorization'] ?? '')?.[1];
  return userinfos.flatMap((call) => {
    const { exchange, form } = call;
    const token = form.get('access_token');
    if (exchange.method !== 'POST' || token === null || bearerOf(call) !== undefined) return [];
    if (exchange.status === 200)
      return [shows(true, exchange, 'フォームの access_token を受け付けた。', 'access_token was taken from the form.')];
    const later = userinfos.find(
      (other) => other.exchange.entry > exchange.entry && other.exchange.status === 200 && bearerOf(other) === token,
    );
    if (exchange.status < 400 || exchange.status >= 500 || !later) return [];
    const ja = `フォームの access_token を断った。同じトークンを、記録${later.exchange.entry}のヘッダーでは受け付けた。`;
    const en = `access_token in the form was refused; entry ${later.exchange.entry} took the same token from the header.`;
    return [shows(false, exchange, ja, en)];
  });
};
