import type { LiedTo } from '../lied-to.ts';
import type { Seen } from './seen.ts';

const claim =
  (name: string) =>
  ({ idToken }: LiedTo): unknown => [idToken.claims[name], idToken.verified];
const ago =
  (name: string) =>
  ({ idToken, stage }: LiedTo): unknown => [
    stage.world.clock.now() / 1000 - Number(idToken.claims[name]),
    idToken.verified,
  ];

const ISSUER = 'http://broker.tegata.test/api/realms/main';

/** Faults of the claims of an ID token. */
export const claimFaultsSeen: Readonly<Record<string, Seen>> = {
  'id-token-iss-other': [claim('iss'), ['https://another-issuer.invalid/api/realms/main', true]],
  'id-token-iss-trailing-slash': [claim('iss'), [`${ISSUER}/`, true]],
  'id-token-iss-missing': [claim('iss'), [undefined, true]],
  'id-token-iss-empty': [claim('iss'), ['', true]],
  'id-token-aud-other': [claim('aud'), ['RP99999999', true]],
  'id-token-aud-missing': [claim('aud'), [undefined, true]],
  'id-token-aud-empty': [claim('aud'), [[], true]],
  'id-token-aud-stranger-beside': [
    ({ idToken }) => [idToken.claims['aud'], idToken.claims['azp']],
    [['RP00000001', 'RP99999999'], undefined],
  ],
  'id-token-azp-other': [claim('azp'), ['RP99999999', true]],
  'id-token-of-other-service': [
    ({ idToken }) => [idToken.claims['aud'], idToken.claims['azp'], idToken.claims['nonce'], idToken.verified],
    ['RP99999999', 'RP99999999', 'nonce-1', true],
  ],
  'id-token-sub-missing': [claim('sub'), [undefined, true]],
  'id-token-sub-empty': [claim('sub'), ['', true]],
  'id-token-sub-number': [claim('sub'), [12_345, true]],
  'id-token-sub-too-long': [({ idToken }) => String(idToken.claims['sub']).length, 256],
  'id-token-exp-missing': [claim('exp'), [undefined, true]],
  'id-token-exp-text': [({ idToken }) => typeof idToken.claims['exp'], 'string'],
  'id-token-exp-past': [ago('exp'), [301, true]],
  'id-token-iat-missing': [claim('iat'), [undefined, true]],
  'id-token-iat-text': [({ idToken }) => typeof idToken.claims['iat'], 'string'],
  'id-token-iat-future': [ago('iat'), [-3_600, true]],
  'id-token-iat-week-past': [ago('iat'), [604_800, true]],
  'id-token-nbf-future': [ago('nbf'), [-301, true]],
  'id-token-nonce-wrong': [claim('nonce'), ['a-nonce-that-nobody-sent', true]],
  'id-token-nonce-missing': [claim('nonce'), [undefined, true]],
  'id-token-nonce-empty': [claim('nonce'), ['', true]],
  'id-token-at-hash-wrong': [claim('at_hash'), ['AAAAAAAAAAAAAAAAAAAAAA', true]],
  'id-token-at-hash-missing': [claim('at_hash'), [undefined, true]],
  'id-token-aud-list': [claim('aud'), [['RP00000001'], true]],
  'id-token-unknown-claims': [claim('tegata_unknown'), [{ list: [1, null, 'あ'] }, true]],
  'id-token-members-reordered': [({ idToken }) => Object.keys(idToken.claims)[0], 'sid'],
  'id-token-dates-fractional': [({ idToken }) => Number(idToken.claims['exp']) % 1, 0.5],
  'id-token-exp-far': [claim('exp'), [32_503_680_000, true]],
  'id-token-extras-missing': [
    ({ idToken }) => Object.keys(idToken.claims),
    ['iat', 'exp', 'iss', 'aud', 'sub', 'nonce', 'at_hash'],
  ],
  'id-token-huge': [({ idToken }) => idToken.payload.length > 1_048_576, true],
  'id-token-escaped': [({ idToken }) => [idToken.payload.includes('"\\u006eonce":'), idToken.verified], [true, true]],
  'id-token-nonce-twice': [
    ({ idToken }) => [idToken.payload.match(/"nonce":"[^"]*"/g), idToken.claims['nonce'], idToken.verified],
    [['"nonce":"nonce-1"', '"nonce":"a-nonce-that-nobody-sent"'], 'a-nonce-that-nobody-sent', true],
  ],
  'id-token-trailing-bytes': [
    ({ idToken }) => [idToken.payload.endsWith('}{"nonce":"more"}'), idToken.verified],
    [true, true],
  ],
};
