import { createPublicKey, type KeyObject } from 'node:crypto';
import type { DistinguishedName } from './distinguished-name.ts';
import { readTestKey } from './test-key.ts';

/** The two kinds of certificate on a card: 利用者証明用 and 署名用. Each has a root of its own. */
export type CertificateKind = 'authentication' | 'signing';

/** What one certification authority is called and signs with. */
export interface Authority {
  readonly kind: CertificateKind;
  readonly name: DistinguishedName;
  /** The name in Japanese that certificates carry as their issuer's alternative name. */
  readonly japaneseName: DistinguishedName;
  readonly serial: string;
  readonly key: KeyObject;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
}

// No one who reads one of these names may take it for the real JPKI: the real ones begin `C=JP, O=JPKI`.
const ORGANISATION = 'TEGATA-TEST NOT JPKI';
const JAPANESE_ORGANISATION = '手形試験認証局（本物ではない）';
const OPERATOR = 'Tegata Conformance Lab, fictional test authority';

const authorities: Record<CertificateKind, Authority> = {
  authentication: describe('authentication', 'TEGATA-TEST for user authentication', '試験用・利用者証明用', '54470001'),
  signing: describe('signing', 'TEGATA-TEST for digital signature', '試験用・署名用', '54470002'),
};

/** Gives the authority that issues certificates of `kind`. */
export function authorityOf(kind: CertificateKind): Authority {
  return authorities[kind];
}

function describe(kind: CertificateKind, unit: string, japaneseUnit: string, serial: string): Authority {
  const key = readTestKey(new URL(`keys/${kind}-ca.test-key.pem`, import.meta.url));
  return {
    kind,
    name: [
      ['C', 'JP'],
      ['O', ORGANISATION],
      ['OU', unit],
      ['OU', OPERATOR],
    ],
    japaneseName: [
      ['C', 'JP'],
      ['O', JAPANESE_ORGANISATION],
      ['OU', japaneseUnit],
      ['OU', '手形適合性試験室'],
    ],
    serial,
    key,
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'der' }),
  };
}
