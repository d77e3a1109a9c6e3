import { X509Certificate } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import forge from 'node-forge';
import { describe, expect, it } from 'vitest';
import { ISSUERS } from '../../../simulators/trust/authority.ts';
import { readDistributionPoint } from '../../../simulators/trust/read-distribution-point.ts';
import { rootsOf } from '../../../simulators/trust/roots.ts';
import { createTrust } from '../../../simulators/trust/trust.ts';
import { askFor, createQuietWorld } from './requests.ts';

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version']);
    return true;
  } catch {
    return false;
  }
})();

const pem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`;

const readForge = (der: Uint8Array): forge.pki.Certificate =>
  forge.pki.certificateFromAsn1(forge.asn1.fromDer(Buffer.from(der).toString('binary')));

const extensionsOf = (der: Uint8Array): { oid: string; critical: boolean; value: string }[] =>
  readForge(der).extensions.map(({ id, critical, value }: { id: string; critical: boolean; value: string }) => ({
    oid: id,
    critical,
    value: Buffer.from(value, 'binary').toString('hex').toUpperCase(),
  }));

describe('roots', () => {
  it.each(['authentication', 'signing'] as const)(
    'the %s root has the extensions of the real one, in order',
    (kind) => {
      const root = createTrust(createQuietWorld()).roots[kind];
      expect(extensionsOf(root).map(({ oid, critical }) => [oid, critical])).toEqual([
        ['2.5.29.15', true],
        ['2.5.29.17', false],
        ['2.5.29.19', true],
        ['2.5.29.31', false],
        ['2.5.29.14', false],
      ]);
      expect(extensionsOf(root)[0]?.value).toBe('03020106');
      expect(extensionsOf(root)[2]?.value).toBe('30030101FF');
      const certificate = new X509Certificate(root);
      expect(certificate.verify(certificate.publicKey)).toBe(true);
      expect(certificate.ca).toBe(true);
    },
  );

  it('no name of theirs can be taken for the real JPKI', () => {
    for (const root of ISSUERS.flatMap((issuer) => Object.values(rootsOf(issuer)))) {
      expect(new X509Certificate(root).subject).toContain('O=TEGATA-TEST NOT JPKI');
      expect(new X509Certificate(root).subject).not.toMatch(/O=JPKI|OU=JPKI|Japan Agency/);
    }
  });
});

describe('an authentication certificate', () => {
  it('has the extensions of the real one, in order', async () => {
    const { certificate } = await createTrust(createQuietWorld()).issue(askFor('authentication'));
    expect(extensionsOf(certificate).map(({ oid, critical }) => [oid, critical])).toEqual([
      ['2.5.29.15', true],
      ['2.5.29.37', false],
      ['2.5.29.32', true],
      ['2.5.29.18', false],
      ['2.5.29.31', false],
      ['1.3.6.1.5.5.7.1.1', false],
      ['2.5.29.35', false],
      ['2.5.29.14', false],
    ]);
    expect(extensionsOf(certificate)[0]?.value).toBe('03020780');
  });

  it('says nothing of the person', async () => {
    const { certificate } = await createTrust(createQuietWorld()).issue(askFor('authentication'));
    expect(new X509Certificate(certificate).subject).toMatch(/^C=JP\nCN=\d{6}[A-Z]\d{2}[A-Z]{5}99201001A$/);
    expect(new X509Certificate(certificate).subjectAltName).toBeUndefined();
  });

  it('encodes the policy byte for byte like the published one when given its addresses', async () => {
    const trust = createTrust(createQuietWorld(), {
      cpsUrl: 'http://www.jpki.go.jp/cps.html',
      ocspUrl: 'http://ocspauthnorm.jpki.go.jp',
    });
    const { certificate } = await trust.issue(askFor('authentication'));
    const values = extensionsOf(certificate).map(({ value }) => value);
    expect(values).toContain(
      '303D303B060B2A83088C9B55080501031E302C302A06082B06010505070201161E687474703A2F2F7777772E6A706B692E676F2E6A702F6370732E68746D6C',
    );
    expect(values).toContain(
      '302C302A06082B06010505073001861E687474703A2F2F6F637370617574686E6F726D2E6A706B692E676F2E6A70',
    );
  });
});

describe('a signing certificate', () => {
  it('has the extensions of the real one, in order, without an OCSP address', async () => {
    const { certificate } = await createTrust(createQuietWorld()).issue(askFor('signing'));
    expect(extensionsOf(certificate).map(({ oid, critical }) => [oid, critical])).toEqual([
      ['2.5.29.15', true],
      ['2.5.29.17', false],
      ['2.5.29.32', true],
      ['2.5.29.18', false],
      ['2.5.29.31', false],
      ['2.5.29.35', false],
      ['2.5.29.14', false],
    ]);
    expect(extensionsOf(certificate)[0]?.value).toBe('030206C0');
  });

  it('carries the four items and their flags as six otherNames in the real order', async () => {
    const { certificate } = await createTrust(createQuietWorld()).issue(askFor('signing'));
    const names = asn1js.fromBER(Buffer.from(extensionsOf(certificate)[1]?.value ?? '', 'hex'))
      .result as asn1js.Sequence;
    const read = names.valueBlock.value.map((otherName) => {
      const [oid, wrapped] = (otherName as asn1js.Constructed).valueBlock.value;
      const [text] = (wrapped as asn1js.Constructed).valueBlock.value;
      return [(oid as asn1js.ObjectIdentifier).getValue(), (text as asn1js.Utf8String).getValue()];
    });
    expect(read).toEqual([
      ['1.2.392.200149.8.5.5.1', '手形　花子'],
      ['1.2.392.200149.8.5.5.4', '319800217'],
      ['1.2.392.200149.8.5.5.3', '1'],
      ['1.2.392.200149.8.5.5.5', '見本県見本市'],
      ['1.2.392.200149.8.5.5.2', '00000'],
      ['1.2.392.200149.8.5.5.6', '000000'],
    ]);
  });

  it('names city and time of the request', async () => {
    const { certificate } = await createTrust(createQuietWorld()).issue(askFor('signing'));
    expect(new X509Certificate(certificate).subject).toMatch(
      /^C=JP\nL=Mihon-ken\nL=Mihon-shi\nCN=20251001000000\d{5}99201001A$/,
    );
  });
});

describe('issuing', () => {
  it('gives the same bytes in every world for the same input', async () => {
    const first = await createTrust(createQuietWorld()).issue(askFor('signing'));
    const second = await createTrust(createQuietWorld()).issue(askFor('signing'));
    expect(second).toEqual(first);
  });

  it('gives each certificate of a world a higher serial, and the same one when asked twice', async () => {
    const trust = createTrust(createQuietWorld());
    const authentication = await trust.issue(askFor('authentication'));
    const signing = await trust.issue(askFor('signing'));
    expect(Number.parseInt(signing.serial, 16)).toBeGreaterThan(Number.parseInt(authentication.serial, 16));
    expect(await trust.issue(askFor('authentication'))).toEqual(authentication);
    expect(new X509Certificate(signing.certificate).serialNumber).toBe(signing.serial);
  });

  it('keeps the person in a register of its own', async () => {
    const trust = createTrust(createQuietWorld());
    const { serial } = await trust.issue(askFor('authentication'));
    const renewed = await trust.issue({ ...askFor('authentication'), notAfter: new Date('2035-02-17T14:59:59Z') });
    expect(trust.holderOf('authentication', serial.toLowerCase())).toBe('hanako');
    expect(trust.holderOf('authentication', renewed.serial)).toBe('hanako');
    expect(trust.holderOf('signing', serial)).toBeUndefined();
    expect(trust.holderOf('authentication', 'FF')).toBeUndefined();
  });

  it('writes years after 2049 as GeneralizedTime', async () => {
    const notAfter = new Date('2051-02-17T14:59:59Z');
    const { certificate } = await createTrust(createQuietWorld()).issue({ ...askFor('signing'), notAfter });
    expect(new X509Certificate(certificate).validTo).toBe('Feb 17 14:59:59 2051 GMT');
  });

  it('refuses an option that it does not know and names it', () => {
    const unknown = { crlLifetime: 1 } as Record<string, number>;
    expect(() => createTrust(createQuietWorld(), unknown)).toThrow(/crlLifetime/);
  });
});

describe('other implementations', () => {
  it.each(['authentication', 'signing'] as const)('node:crypto and node-forge verify the %s chain', async (kind) => {
    const trust = createTrust(createQuietWorld());
    const { certificate } = await trust.issue(askFor(kind));
    const root = new X509Certificate(trust.roots[kind]);
    expect(new X509Certificate(certificate).checkIssued(root)).toBe(true);
    expect(new X509Certificate(certificate).verify(root.publicKey)).toBe(true);
    expect(readForge(trust.roots[kind]).verify(readForge(certificate))).toBe(true);
    const other = trust.roots[kind === 'signing' ? 'authentication' : 'signing'];
    expect(new X509Certificate(certificate).verify(new X509Certificate(other).publicKey)).toBe(false);
  });

  it.runIf(hasOpenssl)('openssl verifies the chain against the CRL, and refuses it once revoked', async () => {
    const trust = createTrust(createQuietWorld());
    const { certificate, serial } = await trust.issue(askFor('authentication'));
    const folder = mkdtempSync(join(tmpdir(), 'tegata-trust-'));
    const verify = async (): Promise<string> => {
      writeFileSync(join(folder, 'root.pem'), pem('CERTIFICATE', trust.roots.authentication));
      writeFileSync(join(folder, 'leaf.pem'), pem('CERTIFICATE', certificate));
      writeFileSync(
        join(folder, 'crl.pem'),
        pem('X509 CRL', await trust.crl(readDistributionPoint(certificate) ?? '')),
      );
      const at = String(Date.parse('2026-01-01T00:00:00Z') / 1000);
      const flags = ['-crl_check', '-x509_strict', '-attime', at, '-CAfile', 'root.pem', '-CRLfile', 'crl.pem'];
      try {
        return execFileSync('openssl', ['verify', ...flags, 'leaf.pem'], { cwd: folder, stdio: 'pipe' }).toString();
      } catch (error) {
        return (error as { stderr: Buffer }).stderr.toString();
      }
    };
    expect(await verify()).toContain('leaf.pem: OK');
    trust.revoke(serial, 'keyCompromise');
    expect(await verify()).toContain('certificate revoked');
    rmSync(folder, { recursive: true });
  });
});
