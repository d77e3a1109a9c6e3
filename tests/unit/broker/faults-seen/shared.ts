import type { LiedTo } from '../lied-to.ts';
import type { Seen } from './seen.ts';

const ISSUER = 'http://broker.tegata.test/api/realms/main';
const keys = ({ jwks }: LiedTo): Record<string, unknown>[] =>
  (jwks.members?.['keys'] ?? []) as Record<string, unknown>[];
const kids = (lied: LiedTo): unknown[] => keys(lied).map(({ kid }) => kid);
const metadata =
  (name: string) =>
  ({ discovery }: LiedTo): unknown =>
    discovery.members?.[name];

/** Faults of the keys and the metadata that all read alike. */
export const sharedFaultsSeen: Readonly<Record<string, Seen>> = {
  'keys-rotated': [
    (lied) => [kids(lied), lied.idToken.header['kid'], lied.idToken.verified],
    [['tegata-test-es256-next', 'tegata-test-rs256'], 'tegata-test-es256-next', true],
  ],
  'keys-added': [
    (lied) => [kids(lied).length, lied.idToken.header['kid'], lied.idToken.verified],
    [3, 'tegata-test-es256-next', true],
  ],
  'jwks-two-without-kid': [(lied) => [kids(lied).length, lied.idToken.header['kid']], [3, undefined]],
  'jwks-decoys': [(lied) => [kids(lied).length, lied.idToken.verified], [6, true]],
  'jwks-same-kid-twice': [kids, ['tegata-test-es256', 'tegata-test-es256', 'tegata-test-rs256']],
  'jwks-no-keys': [keys, []],
  'jwks-without-kid': [(lied) => [kids(lied), lied.idToken.verified], [[undefined, undefined], true]],
  'jwks-unknown-members': [(lied) => [keys(lied)[0]?.['tegata_unknown'], lied.idToken.verified], ['あ', true]],
  'jwks-kept-for-ever': [({ jwks }) => jwks.headers.get('cache-control'), 'max-age=31536000, immutable'],
  'discovery-issuer-wrong': [metadata('issuer'), 'https://another-issuer.invalid/api/realms/main'],
  'discovery-issuer-trailing-slash': [metadata('issuer'), `${ISSUER}/`],
  'discovery-unknown-members': [metadata('tegata_unknown'), { deep: true }],
  'discovery-keys-elsewhere': [metadata('jwks_uri'), `${ISSUER}/protocol/openid-connect/certs?moved`],
  'discovery-keys-missing': [metadata('jwks_uri'), undefined],
};
