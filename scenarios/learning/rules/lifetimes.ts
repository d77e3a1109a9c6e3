import { readCompactJws } from '../read-compact-jws.ts';
import { shows, showsAtLeast, type Rule } from '../sighting.ts';
import type { Call } from '../traffic.ts';

const SECOND = 1_000;
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const granted = ({ exchange, form }: Call, ...grants: string[]): boolean =>
  exchange.status === 200 && grants.includes(form.get('grant_type') ?? '');

/** Reads a number of seconds from the answers to some grants. */
const inAnswer =
  (member: string, ...grants: string[]): Rule =>
  ({ tokens }) =>
    tokens.flatMap((call) => {
      const seconds = call.answer[member];
      if (!granted(call, ...grants) || !isWhole(seconds)) return [];
      return [shows(seconds * SECOND, call.exchange, `${member} は ${seconds} 秒。`, `${member} is ${seconds} s.`)];
    });

/** Life of an access token of a person. */
export const accessTokenLifetimeMs = inAnswer('expires_in', 'authorization_code', 'refresh_token');

/** Life of an access token that a client got for itself. */
export const clientTokenLifetimeMs = inAnswer('expires_in', 'client_credentials');

/** Life of a refresh token. */
export const refreshTokenLifetimeMs = inAnswer('refresh_expires_in', 'authorization_code', 'refresh_token');

/** Life of an ID token, from its own dates. */
export const idTokenLifetimeMs: Rule = ({ tokens }) =>
  tokens.flatMap(({ exchange, answer }) => {
    const { iat, exp } = readCompactJws(answer['id_token'])?.claims ?? {};
    if (!isWhole(iat) || !isWhole(exp) || exp <= iat) return [];
    const seconds = exp - iat;
    return [
      shows(
        seconds * SECOND,
        exchange,
        `IDトークンの exp は iat の ${seconds} 秒後。`,
        `exp of the ID token is ${seconds} s after iat.`,
      ),
    ];
  });

/** Life of a code: one that was redeemed lived until then. Why one is refused, nothing says. */
export const authorizationCodeLifetimeMs: Rule = ({ tokens, waysBack }) =>
  tokens.flatMap((call) => {
    const code = call.form.get('code');
    const given = waysBack.find(({ parameters }) => code !== null && parameters.get('code') === code);
    const [fromMs, toMs] = [given?.exchange.atMs, call.exchange.atMs];
    if (!granted(call, 'authorization_code') || fromMs === undefined || toMs === undefined || toMs < fromMs) return [];
    const ms = toMs - fromMs;
    const seconds = ms / SECOND;
    return [
      showsAtLeast(
        ms,
        call.exchange,
        `認可コードは渡されてから ${seconds} 秒後にも使えた。`,
        `A code was still good after ${seconds} s.`,
      ),
    ];
  });

/** Life of a transaction that waits to be signed. */
export const signTransactionLifetimeMs: Rule = ({ signStarts }) =>
  signStarts.flatMap(({ exchange, answer }) => {
    const [seconds, ...more] = Object.entries(answer).flatMap(([name, value]) => (/expire/i.test(name) ? [value] : []));
    if (exchange.status >= 300 || more.length > 0 || !isWhole(seconds)) return [];
    return [
      shows(
        seconds * SECOND,
        exchange,
        `取引の残り時間は ${seconds} 秒。`,
        `The transaction can be signed for ${seconds} s.`,
      ),
    ];
  });
