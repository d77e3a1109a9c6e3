import forge from 'node-forge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateKind } from '../../../simulators/trust/authority.ts';
import { createTrust } from '../../../simulators/trust/trust.ts';
import { createBench, hasOpenssl, toPem, type Bench } from './openssl.ts';
import { askFor, createQuietWorld } from './requests.ts';

const PERSONAL = '1.2.392.200149.8.5.5';
const KINDS = ['authentication', 'signing'] as const;
const UNITS = { authentication: 'TEGATA-TEST for user authentication', signing: 'TEGATA-TEST for digital signature' };
const OPERATOR = 'Tegata Conformance Lab, fictional test authority';
const JAPANESE = {
  authentication: ['JP', '手形試験認証局（本物ではない）', '試験用・利用者証明用', '手形適合性試験室'],
  signing: ['JP', '手形試験認証局（本物ではない）', '試験用・署名用', '手形適合性試験室'],
};
const SIX = [
  [`${PERSONAL}.1`, '手形　花子'],
  [`${PERSONAL}.4`, '319800217'],
  [`${PERSONAL}.3`, '1'],
  [`${PERSONAL}.5`, '見本県見本市'],
  [`${PERSONAL}.2`, '00000'],
  [`${PERSONAL}.6`, '000000'],
] as const;

async function issue(kind: CertificateKind): Promise<{ leaf: Uint8Array; root: Uint8Array }> {
  const trust = createTrust(createQuietWorld());
  const { certificate } = await trust.issue(askFor(kind));
  return { leaf: certificate, root: trust.roots[kind] };
}

describe.runIf(hasOpenssl)('openssl x509 -text reads', () => {
  let bench: Bench;
  beforeAll(() => void (bench = createBench()));
  afterAll(() => bench[Symbol.dispose]());

  // Versions differ in where they put spaces and quotation marks.
  const squeeze = (text: string): string => text.replaceAll(/[ \n"]/g, '');
  async function read(der: Uint8Array): Promise<string> {
    bench.write('read.pem', toPem('CERTIFICATE', der));
    const names = ['-nameopt', 'RFC2253,-esc_msb,utf8', '-certopt', 'no_pubkey,no_sigdump'];
    return squeeze(await bench.openssl('x509', '-in', 'read.pem', '-noout', '-text', ...names));
  }
  const readsAll = async (der: Uint8Array, parts: readonly string[]): Promise<void> => {
    const text = await read(der);
    for (const part of parts) expect(text).toContain(squeeze(part));
  };
  const issuedBy = (kind: CertificateKind): string[] => [
    'Version: 3 (0x2)',
    'Signature Algorithm: sha256WithRSAEncryption',
    `Issuer: OU=${OPERATOR.replace(',', String.raw`\,`)},OU=${UNITS[kind]},O=TEGATA-TEST NOT JPKI,C=JP`,
  ];
  const underCity = (kind: CertificateKind): string[] => [
    ...issuedBy(kind),
    'Not Before: Sep 30 15:00:00 2025 GMT  Not After : Feb 17 14:59:59 2030 GMT',
    'CPS: http://www.jpki.tegata.invalid/cps.html',
    `DirName:C = JP, O = TEGATA-TEST NOT JPKI, OU = ${UNITS[kind]}, OU = CRL Distribution Points, OU = Mihon-ken, CN = Mihon-shi CRLDP`,
    `DirName:/C=JP/O=TEGATA-TEST NOT JPKI/OU=${UNITS[kind]}/OU=${OPERATOR} serial:54:47:00:0${kind === 'signing' ? 2 : 1}`,
    'X509v3 Issuer Alternative Name:',
  ];

  it('the authentication certificate as the reference lists it', async () => {
    const { leaf } = await issue('authentication');
    await readsAll(leaf, [
      ...underCity('authentication'),
      'Key Usage: critical Digital Signature X509v3',
      'TLS Web Client Authentication',
      'Certificate Policies: critical Policy: 1.2.392.200149.8.5.1.3.30',
      'Authority Information Access: OCSP - URI:http://ocspauthnorm.tegata.test',
    ]);
  });

  it('the signing certificate as the reference lists it, six names included', async () => {
    const { leaf } = await issue('signing');
    await readsAll(leaf, [
      ...underCity('signing'),
      'Key Usage: critical Digital Signature, Non Repudiation X509v3',
      'Certificate Policies: critical Policy: 1.2.392.200149.8.5.1.1.20',
      'L=Mihon-shi,L=Mihon-ken,C=JP',
    ]);
    const text = await read(leaf);
    const told = SIX.map(([oid, value]) => text.search(new RegExp(`othername:${oid}:{1,2}(?:UTF8:)?${value}`)));
    expect(told.every((at) => at > 0)).toBe(true);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(text).not.toContain('OCSP');
  });

  it.each(KINDS)('the %s root as the reference lists it', async (kind) => {
    const { root } = await issue(kind);
    await readsAll(root, [
      ...issuedBy(kind),
      'Key Usage: critical Certificate Sign, CRL Sign',
      'Basic Constraints: critical CA:TRUE X509v3',
      `CRL Distribution Points: Full Name: DirName:C = JP, O = TEGATA-TEST NOT JPKI, OU = ${UNITS[kind]}, OU = ${OPERATOR}`,
      'X509v3 Subject Alternative Name: DirName:/C=JP/',
    ]);
    expect(await read(root)).not.toMatch(/AuthorityKeyIdentifier|CertificatePolicies/);
  });
});

describe('node-forge reads', () => {
  const parse = (der: Uint8Array): forge.pki.Certificate =>
    forge.pki.certificateFromAsn1(forge.asn1.fromDer(Buffer.from(der).toString('binary')));
  const children = (node: forge.asn1.Asn1): forge.asn1.Asn1[] => node.value as forge.asn1.Asn1[];
  const textOf = (node: forge.asn1.Asn1): string => Buffer.from(node.value as string, 'binary').toString('utf8');
  const extensionOf = (der: Uint8Array, oid: string): forge.asn1.Asn1 => {
    const found = (parse(der).extensions as { id: string; value: string }[]).find(({ id }) => id === oid);
    return forge.asn1.fromDer(found?.value ?? '');
  };
  /** Every text under a node, in order: values of a name, whatever wraps it. */
  const textsOf = (node: forge.asn1.Asn1): string[] => {
    const { UTF8, PRINTABLESTRING } = forge.asn1.Type;
    if (Array.isArray(node.value)) return children(node).flatMap(textsOf);
    return node.tagClass === 0 && [UTF8, PRINTABLESTRING].includes(node.type) ? [textOf(node)] : [];
  };

  it.each(KINDS)('whose the %s certificate is, and how long', async (kind) => {
    const { leaf, root } = await issue(kind);
    const { subject, issuer, validity } = parse(leaf);
    const signing = kind === 'signing';
    expect(subject.attributes.map(({ shortName }) => shortName)).toEqual(signing ? ['C', 'L', 'L', 'CN'] : ['C', 'CN']);
    expect(String(subject.attributes.at(-1)?.value)).toMatch(
      signing ? /^20251001000000\d{5}99201001A$/ : /^\d{6}[A-Z]\d{2}[A-Z]{5}99201001A$/,
    );
    expect(issuer.hash).toBe(parse(root).subject.hash);
    expect([validity.notBefore.toISOString(), validity.notAfter.toISOString()]).toEqual([
      '2025-09-30T15:00:00.000Z',
      '2030-02-17T14:59:59.000Z',
    ]);
  });

  it('the six names of a signing certificate, in the order of the real one', async () => {
    const { leaf } = await issue('signing');
    const names = children(extensionOf(leaf, '2.5.29.17')).map((name) => {
      const [oid, wrapped] = children(name);
      return [oid && forge.asn1.derToOid(oid.value as string), wrapped && textsOf(wrapped)[0]];
    });
    expect(names).toEqual(SIX.map((pair) => [...pair]));
  });

  it.each(KINDS)('the Japanese name of the authority, in full, in both %s certificates', async (kind) => {
    const { leaf, root } = await issue(kind);
    expect(textsOf(extensionOf(leaf, '2.5.29.18'))).toEqual(JAPANESE[kind]);
    expect(textsOf(extensionOf(root, '2.5.29.17'))).toEqual(JAPANESE[kind]);
  });

  it.each(KINDS)('which key of which %s root signed: by identifier, name and serial', async (kind) => {
    const { leaf, root } = await issue(kind);
    const [identifier, names, serial] = children(extensionOf(leaf, '2.5.29.35'));
    const own = extensionOf(root, '2.5.29.14');
    expect(identifier?.value).toBe(own.value);
    expect(names && textsOf(names)).toEqual(['JP', 'TEGATA-TEST NOT JPKI', UNITS[kind], OPERATOR]);
    expect(Buffer.from((serial?.value as string) ?? '', 'binary').toString('hex')).toBe(parse(root).serialNumber);
  });

  it.each(KINDS)('the policy of the %s certificate and where its list is', async (kind) => {
    const { leaf } = await issue(kind);
    const [policy] = children(extensionOf(leaf, '2.5.29.32'));
    const [oid] = policy ? children(policy) : [];
    expect(forge.asn1.derToOid((oid?.value as string) ?? '')).toBe(
      kind === 'signing' ? '1.2.392.200149.8.5.1.1.20' : '1.2.392.200149.8.5.1.3.30',
    );
    expect(textsOf(extensionOf(leaf, '2.5.29.31')).slice(-3)).toEqual([
      'CRL Distribution Points',
      'Mihon-ken',
      'Mihon-shi CRLDP',
    ]);
  });
});
