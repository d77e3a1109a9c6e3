import { createHmac, createPublicKey } from 'node:crypto';
import { readTestKey } from '../../../../simulators/trust/test-key.ts';
import { expect } from 'vitest';
import type { LiedTo } from '../lied-to.ts';
import type { Seen } from './seen.ts';

const ISSUER = 'http://broker.tegata.test/api/realms/main';
const KEY = createPublicKey(
  readTestKey(new URL('../../../../simulators/broker/keys/es256.test-key.pem', import.meta.url)),
);

const header =
  (...names: string[]) =>
  ({ idToken }: LiedTo): unknown => [...names.map((name) => idToken.header[name]), idToken.verified];
const isHmacBy =
  (secret: string) =>
  ({ idToken }: LiedTo): unknown =>
    createHmac('sha256', secret)
      .update(idToken.compact.slice(0, idToken.compact.lastIndexOf('.')))
      .digest()
      .equals(idToken.signature);
const signature = ({ idToken }: LiedTo): unknown => [idToken.header['alg'], idToken.signature.length, idToken.verified];
const parts = ({ idToken }: LiedTo): unknown => idToken.compact.split('.').map((part) => part !== '');

/** Faults of the header and the signature of an ID token, and of its form. */
export const signatureFaultsSeen: Readonly<Record<string, Seen>> = {
  'id-token-alg-none': [
    (lied) => [header('alg')(lied), parts(lied)],
    [
      ['none', false],
      [true, true, false],
    ],
  ],
  'id-token-alg-none-in-mixed-case': [signature, ['nOnE', 0, false]],
  'id-token-alg-none-without-dot': [parts, [true, true]],
  'id-token-hs256-pem': [isHmacBy(KEY.export({ type: 'spki', format: 'pem' }).toString()), true],
  'id-token-hs256-jwk': [isHmacBy(JSON.stringify(KEY.export({ format: 'jwk' }))), true],
  'id-token-rs256': [header('alg', 'kid'), ['RS256', 'tegata-test-rs256', true]],
  'id-token-signature-bent': [signature, ['ES256', 64, false]],
  'id-token-signature-zero': [({ idToken }) => idToken.signature.equals(Buffer.alloc(64)), true],
  'id-token-signature-der': [({ idToken }) => [idToken.signature.readUInt8(0), idToken.verified], [0x30, false]],
  'id-token-signature-missing': [signature, ['ES256', 0, false]],
  'id-token-signature-truncated': [signature, ['ES256', 32, false]],
  'id-token-unknown-key': [header('kid'), ['tegata-test-es256', false]],
  'id-token-unknown-kid': [header('kid'), ['tegata-test-stranger', false]],
  'id-token-wrong-curve': [signature, ['ES384', 96, false]],
  'id-token-header-jwk': [
    ({ idToken }) => [idToken.header['jwk'], idToken.verified],
    [expect.objectContaining({ kty: 'EC', kid: 'tegata-test-stranger' }), false],
  ],
  'id-token-header-x5c': [header('x5c'), [[expect.stringMatching(/^MII[\w+/=]+$/)], false]],
  'id-token-header-jku': [header('jku'), [`${ISSUER}/stranger/certs`, false]],
  'id-token-header-x5u': [header('x5u'), [`${ISSUER}/stranger/certificate`, false]],
  'id-token-header-crit': [({ idToken }) => idToken.header['crit'], ['tegata-must-know']],
  'id-token-kid-path': [
    (lied) => [header('kid')(lied), isHmacBy('')(lied)],
    [['../../../../../../dev/null', false], true],
  ],
  'id-token-kid-sql': [
    (lied) => [header('kid')(lied), isHmacBy('x')(lied)],
    [["none' UNION SELECT 'x' --", false], true],
  ],
  'id-token-kid-missing': [header('kid'), [undefined, true]],
  'id-token-header-typ-missing': [header('typ'), [undefined, true]],
  'id-token-header-typ-lower-case': [header('typ'), ['jwt', true]],
  'id-token-header-unknown': [header('tegata_unknown'), [[1, 2], true]],
  'id-token-fourth-part': [parts, [true, true, true, true]],
  'id-token-json-serialised': [
    ({ idToken }) => /^\{"payload":"[\w-]+","protected":"[\w-]+","signature":"[\w-]+"\}$/.test(idToken.compact),
    true,
  ],
};
