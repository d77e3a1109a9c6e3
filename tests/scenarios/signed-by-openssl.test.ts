import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultCallsOf } from '../../scenarios/reading/signings.ts';
import { USUAL_START } from '../../scenarios/setting.ts';
import { loadServices } from '../../simulators/relying-party/services.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { createWorld } from '../../simulators/world/world.ts';
import { createBench, hasOpenssl, toPem, type Bench } from '../unit/trust/openssl.ts';
import { castings, playCasting } from './in-process.ts';

const AT = ['-attime', String(Date.parse(USUAL_START) / 1000)];

describe.runIf(hasOpenssl)('openssl agrees with a government service that a document was signed', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = createBench();
    const casting = castings.find(({ name }) => name === 'signing/happy/government@pc');
    if (!casting) throw new Error('no scenario');
    const { journal } = await playCasting(casting);
    const result = resultCallsOf(journal).find(({ status }) => status === 200)?.received ?? {};
    const certificate = Buffer.from(String(result['certificate']), 'base64');
    const { signing } = createTrust(createWorld({ seed: 's', startsAt: new Date(USUAL_START), sink: () => {} })).roots;
    bench.write('document.txt', loadServices().find(({ id }) => id === 'city-hall')?.signing?.document ?? '');
    bench.write('signature.bin', Buffer.from(String(result['signature']), 'base64'));
    bench.write('key.pem', new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }));
    bench.write('certificate.pem', toPem('CERTIFICATE', certificate));
    bench.write('root.pem', toPem('CERTIFICATE', signing));
  });
  afterAll(() => bench[Symbol.dispose]());

  it('the signature is over the document', async () => {
    const by = ['-verify', 'key.pem', '-signature', 'signature.bin'];
    expect(await bench.openssl('dgst', '-sha256', ...by, 'document.txt')).toContain('Verified OK');
    bench.write('other.txt', 'another document');
    expect(await bench.openssl('dgst', '-sha256', ...by, 'other.txt')).toMatch(/failure/i);
  });

  it('the certificate leads to the root for signing, on the day of the signing', async () => {
    const leaf = ['-CAfile', 'root.pem', 'certificate.pem'];
    expect(await bench.openssl('verify', ...AT, ...leaf)).toContain('certificate.pem: OK');
    expect(await bench.openssl('verify', '-attime', '2000000000', ...leaf)).toMatch(/expired/);
  });
});
