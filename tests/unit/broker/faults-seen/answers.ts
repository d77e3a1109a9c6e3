import type { LiedTo, Received } from '../lied-to.ts';
import type { Seen } from './seen.ts';

type Name = 'token' | 'userinfo' | 'jwks' | 'discovery';

/** What can become of any of the broker's JSON answers. */
function answerFaults(name: Name): Readonly<Record<string, Seen>> {
  const at = (see: (answer: Received) => unknown) => (lied: LiedTo) => see(lied[name]);
  const type = ({ headers }: Received): unknown => headers.get('content-type');
  return {
    [`${name}-charset`]: [
      at((answer) => [type(answer), typeof answer.members]),
      ['application/json;charset=UTF-8', 'object'],
    ],
    [`${name}-500`]: [at(({ status, text }) => [status, text]), [500, '{"error":"server_error"}']],
    [`${name}-503-html`]: [at((answer) => [answer.status, type(answer)]), [503, 'text/html; charset=utf-8']],
    [`${name}-slow`]: [({ tookMs }) => tookMs[name], 3_000],
    [`${name}-never`]: [({ tookMs }) => tookMs[name], 240_000],
    [`${name}-redirect`]: [
      at(({ status, headers }) => [status, headers.get('location')?.split('/').at(-1)]),
      [302, 'certs'],
    ],
    [`${name}-truncated`]: [
      at(({ status, text, members }) => [status, text.startsWith('{"'), members]),
      [200, true, undefined],
    ],
    [`${name}-breaks-off`]: [at(({ text }) => text), 'TypeError: terminated'],
    [`${name}-html`]: [at((answer) => [answer.status, type(answer)]), [200, 'text/html; charset=utf-8']],
    [`${name}-empty`]: [at(({ status, text }) => [status, text]), [200, '']],
    [`${name}-list`]: [at(({ members }) => Array.isArray(members)), true],
  };
}

const token =
  (name: string) =>
  ({ token }: LiedTo): unknown => [token.status, token.members?.[name]];
const refusal = ({ token }: LiedTo): unknown => [token.status, token.members];
const userinfo =
  (name: string) =>
  ({ userinfo }: LiedTo): unknown => [userinfo.status, userinfo.members?.[name]];
const names = (answer: Received): string[] => Object.keys(answer.members ?? {});

/** Faults of the answers of the token endpoint and of userinfo. */
export const answerFaultsSeen: Readonly<Record<string, Seen>> = {
  ...answerFaults('token'),
  ...answerFaults('userinfo'),
  ...answerFaults('jwks'),
  ...answerFaults('discovery'),
  'id-token-missing': [token('id_token'), [200, undefined]],
  'id-token-empty': [token('id_token'), [200, '']],
  'id-token-null': [token('id_token'), [200, null]],
  'id-token-nonsense': [token('id_token'), [200, 'this is not a token']],
  'id-token-is-access-token': [({ token }) => token.members?.['id_token'] === token.members?.['access_token'], true],
  'access-token-missing': [token('access_token'), [200, undefined]],
  'token-type-other': [token('token_type'), [200, 'mac']],
  'token-type-missing': [token('token_type'), [200, undefined]],
  'token-type-lower-case': [token('token_type'), [200, 'bearer']],
  'token-type-mixed-case': [token('token_type'), [200, 'bEARER']],
  'token-expires-in-missing': [token('expires_in'), [200, undefined]],
  'token-expires-in-text': [token('expires_in'), [200, '300']],
  'token-expires-in-negative': [token('expires_in'), [200, -300]],
  'token-scope-missing': [token('scope'), [200, undefined]],
  'token-refresh-missing': [token('refresh_token'), [200, undefined]],
  'token-unknown-members': [token('tegata_unknown'), [200, { deep: [null, true] }]],
  'token-members-reordered': [({ token }) => names(token)[0], 'scope'],
  'token-wrong-content-type': [({ token }) => token.headers.get('content-type'), 'text/plain'],
  'token-invalid-grant': [refusal, [400, { error: 'invalid_grant' }]],
  'token-invalid-client': [refusal, [401, { error: 'invalid_client' }]],
  'token-temporarily-unavailable': [refusal, [400, { error: 'temporarily_unavailable' }]],
  'token-unknown-error': [refusal, [400, { error: 'tegata_unknown' }]],
  'token-error-with-200': [refusal, [200, { error: 'invalid_grant', error_description: 'Code not valid' }]],
  'token-429': [({ token }) => [token.status, token.headers.get('retry-after'), token.text], [429, '30', '']],
  'userinfo-sub-other': [
    ({ userinfo }) => [userinfo.members?.['sub'], userinfo.members?.['name']],
    ['somebody-else', '別人 一郎'],
  ],
  'userinfo-sub-missing': [userinfo('sub'), [200, undefined]],
  'userinfo-sub-empty': [userinfo('sub'), [200, '']],
  'userinfo-name-missing': [userinfo('name'), [200, undefined]],
  'userinfo-name-null': [userinfo('name'), [200, null]],
  'userinfo-name-list': [userinfo('name'), [200, ['山田', '太郎']]],
  'userinfo-name-markup': [userinfo('name'), [200, '<b data-injected>見本</b> 太郎']],
  'userinfo-address-empty': [userinfo('address'), [200, '']],
  'userinfo-birthdate-missing': [userinfo('birthdate'), [200, undefined]],
  'userinfo-unknown-members': [userinfo('tegata_unknown'), [200, { deep: ['あ', null] }]],
  'userinfo-members-reordered': [({ userinfo }) => names(userinfo).at(-1), 'sub'],
  'userinfo-escaped': [
    ({ userinfo }) => [/^[ -~]*$/.test(userinfo.text), /[^ -~]/.test(String(userinfo.members?.['name']))],
    [true, true],
  ],
  'userinfo-401': [userinfo('error'), [401, 'invalid_token']],
  'userinfo-403': [userinfo('error'), [403, 'insufficient_scope']],
  'userinfo-signed': [
    ({ userinfo }) => [userinfo.headers.get('content-type'), userinfo.text.split('.').length],
    ['application/jwt', 3],
  ],
  'userinfo-wrong-content-type': [({ userinfo }) => userinfo.headers.get('content-type'), 'text/plain'],
};
