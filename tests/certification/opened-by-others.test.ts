import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import forge from 'node-forge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeSampleService, makeSampleService } from '../../scenarios/certification/sample-service.ts';
import { createVirtualLab } from '../../scenarios/certification/virtual-lab.ts';
import { createWorker } from '../../scenarios/certification/worker.ts';
import { USUAL_START } from '../../scenarios/setting.ts';
import { loadServices } from '../../simulators/relying-party/services.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { createWorld } from '../../simulators/world/world.ts';
import { createBench, hasOpenssl, toPem, type Bench } from '../unit/trust/openssl.ts';

const AT = ['-attime', String(Date.parse(USUAL_START) / 1000)];
const OPERATOR_KEY = readFileSync(
  new URL('../../simulators/platform-operator/keys/operator.test-key.pem', import.meta.url),
);
const OAEP = ['rsa_padding_mode:oaep', 'rsa_oaep_md:sha256', 'rsa_mgf1_md:sha256'].flatMap((set) => ['-pkeyopt', set]);

/** What the operator was asked about when somebody signed at an honest private business. */
async function askedOperator(way: 'same-device' | 'cross-device'): Promise<{ jwe: string; answered: string }> {
  const lab = createVirtualLab(
    (world, issuer, verifying) => makeSampleService(world, 'private', { issuer, verifying }),
    describeSampleService,
    way,
  );
  const setting = { way, persona: 'adult', faults: [] };
  const { evidence } = await createWorker(lab, way, 60_000).journey(setting, (customer) => customer.signsIn());
  const call = evidence.calls.find(({ endpoint }) => endpoint === 'operator');
  const { sign_certificate_jwe: jwe } = JSON.parse(call?.body ?? '{}') as Record<string, string>;
  return { jwe: String(jwe), answered: call?.answered.body ?? '' };
}

/** The five parts of a compact JWE. */
interface Parts {
  readonly header: string;
  readonly wrappedKey: Buffer;
  readonly iv: Buffer;
  readonly content: Buffer;
  readonly tag: Buffer;
}

const cut = (jwe: string): Parts => {
  const [header = '', ...rest] = jwe.split('.');
  const [wrappedKey, iv, content, tag] = rest.map((part) => Buffer.from(part, 'base64url'));
  if (!wrappedKey || !iv || !content || !tag) throw new Error(`A compact JWE has five parts, got ${rest.length + 1}.`);
  return { header, wrappedKey, iv, content, tag };
};

/** The same bytes with one bit of the last one changed. */
const bent = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)));

describe.runIf(hasOpenssl).each(['same-device', 'cross-device'] as const)('What the operator gets, %s,', (way) => {
  let bench: Bench;
  let parts: Parts;
  let told: Record<string, string>;

  /** The key of the content, opened by openssl; what openssl says where it cannot. */
  const unwrap = async (wrappedKey: Buffer): Promise<Buffer | string> => {
    bench.write('wrapped.bin', wrappedKey);
    const how = ['-decrypt', '-inkey', 'operator.pem', ...OAEP, '-in', 'wrapped.bin', '-hexdump'];
    const said = await bench.openssl('pkeyutl', ...how);
    const bytes = [...said.matchAll(/^[\da-f]{4} - ((?:[\da-f]{2}[ -]){16})/gm)].map(([, hex = '']) => hex);
    return bytes.length === 0 ? said : Buffer.from(bytes.join('').replaceAll(/[ -]/g, ''), 'hex');
  };
  /** The content, opened by node-forge; undefined where it was changed. */
  const open = (key: Buffer, { header, iv, content, tag }: Parts): string | undefined => {
    const binary = (bytes: Buffer) => forge.util.createBuffer(bytes.toString('binary'));
    const decipher = forge.cipher.createDecipher('AES-GCM', binary(key));
    decipher.start({ iv: binary(iv), additionalData: header, tag: binary(tag), tagLength: 128 });
    decipher.update(binary(content));
    return decipher.finish() ? decipher.output.toString() : undefined;
  };

  beforeAll(async () => {
    bench = createBench();
    bench.write('operator.pem', OPERATOR_KEY);
    const { jwe, answered } = await askedOperator(way);
    expect(answered).toContain('"valid"');
    parts = cut(jwe);
    told = JSON.parse(open((await unwrap(parts.wrappedKey)) as Buffer, parts) ?? '{}') as Record<string, string>;

    const certificate = Buffer.from(told['certificate'] ?? '', 'base64');
    const { signing } = createTrust(createWorld({ seed: 's', startsAt: new Date(USUAL_START), sink: () => {} })).roots;
    bench.write('document.txt', loadServices().find(({ id }) => id === 'insurer')?.signing?.document ?? '');
    bench.write('other.txt', 'another document');
    bench.write('key.pem', new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }));
    bench.write('certificate.pem', toPem('CERTIFICATE', certificate));
    bench.write('root.pem', toPem('CERTIFICATE', signing));
  });
  afterAll(() => bench[Symbol.dispose]());

  it('is named as the algorithms that others opened it by', () => {
    const header = JSON.parse(Buffer.from(parts.header, 'base64url').toString()) as unknown;
    expect(header).toMatchObject({ alg: 'RSA-OAEP-256', enc: 'A256GCM' });
    expect(Object.keys(told).sort()).toEqual(['certificate', 'signature']);
  });

  it('does not open where a bit of any part of it was changed', async () => {
    expect(await unwrap(bent(parts.wrappedKey))).toMatch(/oaep|error/i);
    const key = (await unwrap(parts.wrappedKey)) as Buffer;
    const { header, content, iv, tag } = parts;
    for (const change of [{ content: bent(content) }, { iv: bent(iv) }, { tag: bent(tag) }, { header: `${header}A` }]) {
      expect(open(key, { ...parts, ...change })).toBeUndefined();
    }
  });

  it('holds a signature over the document, says openssl, and over nothing else', async () => {
    const signature = Buffer.from(told['signature'] ?? '', 'base64');
    const verify = async (over: string, bytes: Buffer): Promise<string> => {
      bench.write('signature.bin', bytes);
      return bench.openssl('dgst', '-sha256', '-verify', 'key.pem', '-signature', 'signature.bin', over);
    };
    expect(await verify('document.txt', signature)).toContain('Verified OK');
    expect(await verify('document.txt', bent(signature))).toMatch(/failure/i);
    expect(await verify('other.txt', signature)).toMatch(/failure/i);
  });

  it('holds a certificate that leads to the root for signing, says openssl, unless it was changed', async () => {
    const verify = (...how: string[]) => bench.openssl('verify', ...how, '-CAfile', 'root.pem', 'certificate.pem');
    expect(await verify(...AT)).toContain('certificate.pem: OK');
    expect(await verify('-attime', '2000000000')).toMatch(/expired/);
    bench.write('certificate.pem', toPem('CERTIFICATE', bent(Buffer.from(told['certificate'] ?? '', 'base64'))));
    expect(await verify(...AT)).toMatch(/signature failure/);
  });
});
