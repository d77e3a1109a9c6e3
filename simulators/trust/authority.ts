import { createPublicKey, type KeyObject } from 'node:crypto';
import type { DistinguishedName } from './distinguished-name.ts';
import { readTestKey } from './test-key.ts';

/** The two kinds of certificate on a card: 利用者証明用 and 署名用. Each has a root of its own. */
export type CertificateKind = 'authentication' | 'signing';

/** Whose authorities issue: those of the test PKI, or those of a stranger whom nobody in the lab trusts. */
export const ISSUERS = ['test-pki', 'stranger'] as const;

/** One of the two. */
export type Issuer = (typeof ISSUERS)[number];

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

const DETAILS: Readonly<Record<Issuer, Readonly<Record<CertificateKind, Details>>>> = {
  'test-pki': {
    authentication: {
      unit: 'TEGATA-TEST for user authentication',
      japaneseUnit: '試験用・利用者証明用',
      serial: '54470001',
      file: 'authentication-ca',
    },
    signing: {
      unit: 'TEGATA-TEST for digital signature',
      japaneseUnit: '試験用・署名用',
      serial: '54470002',
      file: 'signing-ca',
    },
  },
  stranger: {
    authentication: {
      unit: 'TEGATA-TEST untrusted, for user authentication',
      japaneseUnit: '試験用・信頼されない・利用者証明用',
      serial: '54470005',
      file: 'stranger-authentication-ca',
    },
    signing: {
      unit: 'TEGATA-TEST untrusted, for digital signature',
      japaneseUnit: '試験用・信頼されない・署名用',
      serial: '54470006',
      file: 'stranger-signing-ca',
    },
  },
};

interface Details {
  readonly unit: string;
  readonly japaneseUnit: string;
  readonly serial: string;
  readonly file: string;
}

const authorities = new Map<Details, Authority>();

/** Gives the authority of an issuer for certificates of `kind`. */
export function authorityOf(kind: CertificateKind, issuer: Issuer = 'test-pki'): Authority {
  const details = DETAILS[issuer][kind];
  const known = authorities.get(details);
  if (known) return known;
  const authority = describe(kind, details);
  authorities.set(details, authority);
  return authority;
}

function describe(kind: CertificateKind, { unit, japaneseUnit, serial, file }: Details): Authority {
  const key = readTestKey(new URL(`keys/${file}.test-key.pem`, import.meta.url));
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
