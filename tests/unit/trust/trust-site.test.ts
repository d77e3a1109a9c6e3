import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBroker, type ServedBroker } from '../../../simulators/broker/server.ts';
import { createTrustSite } from '../../../simulators/trust/trust-site.ts';
import { createTrust, type Trust } from '../../../simulators/trust/trust.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import { createWorldOn } from '../../../simulators/world/world.ts';
import { createBench, hasOpenssl, toPem, type Bench } from './openssl.ts';
import { askFor } from './requests.ts';

// openssl asks by the machine's own clock, so this world goes by it too.
function createPresentTrust(options = {}): Trust {
  return createTrust(createWorldOn(createRealClock(), { seed: 'site', sink: () => {} }), options);
}

describe.runIf(hasOpenssl)('the openssl command at the site of a test PKI', () => {
  let bench: Bench;
  beforeAll(() => void (bench = createBench()));
  afterAll(() => bench[Symbol.dispose]());

  async function withSite(trust: Trust, run: (origin: string) => Promise<void>): Promise<void> {
    const served: ServedBroker = await serveBroker({ handle: createTrustSite(trust) });
    try {
      await run(`http://127.0.0.1:${served.port}`);
    } finally {
      await served.close();
    }
  }

  async function lay(trust: Trust, kind: 'authentication' | 'signing'): Promise<string> {
    const { certificate, serial } = await trust.issue(askFor(kind));
    bench.write('root.pem', toPem('CERTIFICATE', trust.roots[kind]));
    bench.write('leaf.pem', toPem('CERTIFICATE', certificate));
    return serial;
  }

  const ask = (url: string, hash = '-sha1', ...more: readonly string[]): Promise<string> => {
    const flags = [hash, '-issuer', 'root.pem', '-cert', 'leaf.pem', '-CAfile', 'root.pem', '-url', url];
    return bench.openssl('ocsp', ...flags, ...more);
  };

  it.each(['responder', 'authority'] as const)(
    'verifies an answer signed by the %s, nonce and all',
    async (ocspSigner) => {
      const trust = createPresentTrust({ ocspSigner });
      await withSite(trust, async (origin) => {
        await lay(trust, 'authentication');
        const told = await ask(`${origin}/ocsp/auth`, '-sha1', '-resp_text');
        expect(told).toContain('Response verify OK');
        expect(told).toContain('leaf.pem: good');
        expect(told).not.toContain('WARNING');
        expect(told.includes('TEGATA-TEST OCSP Responder')).toBe(ocspSigner === 'responder');
      });
    },
  );

  it.each([
    ['authentication', 'auth', 'sha1'],
    ['authentication', 'auth', 'sha256'],
    ['signing', 'sign', 'sha384'],
    ['signing', 'sign', 'sha512'],
  ] as const)('%s: hears of every change at once, at /ocsp/%s with %s', async (kind, path, hash) => {
    const trust = createPresentTrust();
    await withSite(trust, async (origin) => {
      const serial = await lay(trust, kind);
      const state = (): Promise<string> => ask(`${origin}/ocsp/${path}`, `-${hash}`);
      expect(await state()).toContain('leaf.pem: good');
      trust.suspend(serial);
      expect(await state()).toMatch(/leaf\.pem: revoked[\s\S]*Reason: certificateHold/);
      if (kind === 'authentication') {
        trust.release(serial);
        expect(await state()).toContain('leaf.pem: good');
      }
      trust.revoke(serial, 'affiliationChanged');
      const told = await state();
      expect(told).toContain('Response verify OK');
      expect(told).toMatch(/leaf\.pem: revoked[\s\S]*Reason: affiliationChanged/);
    });
  });

  it('does not know certificates of another root, nor serials that nobody was given', async () => {
    const trust = createPresentTrust();
    await withSite(trust, async (origin) => {
      await lay(trust, 'signing');
      const other = ['-issuer', 'root.pem', '-cert', 'leaf.pem', '-noverify', '-url', `${origin}/ocsp/auth`];
      expect(await bench.openssl('ocsp', ...other)).toContain('leaf.pem: unknown');
      const nobody = ['-issuer', 'root.pem', '-serial', '0xABCDEF', '-url', `${origin}/ocsp/sign`];
      expect(await bench.openssl('ocsp', '-CAfile', 'root.pem', ...nobody)).toContain('0xABCDEF: unknown');
    });
  });

  it('leaves the nonce out when told so', async () => {
    const trust = createPresentTrust({ ocspNonce: 'ignored', ocspLifetimeMinutes: 0 });
    await withSite(trust, async (origin) => {
      await lay(trust, 'authentication');
      const told = await ask(`${origin}/ocsp/auth`);
      expect(told).toContain('WARNING: no nonce in response');
      expect(told).toContain('Response verify OK');
      expect(told).not.toContain('Next Update');
    });
  });

  it('verifies the CRL of each city, and certificates by it', async () => {
    const trust = createPresentTrust();
    await withSite(trust, async (origin) => {
      const serial = await lay(trust, 'authentication');
      const state = async (): Promise<string> => {
        const answer = await createTrustSite(trust)(new Request(`${origin}/crl/auth/Mihon-ken/Mihon-shi.crl`));
        bench.write('city.crl', new Uint8Array(await answer.arrayBuffer()));
        const flags = ['-crl_check', '-x509_strict', '-CAfile', 'root.pem', '-CRLfile', 'city.crl'];
        return bench.openssl('verify', ...flags, 'leaf.pem');
      };
      expect(await state()).toContain('leaf.pem: OK');
      expect(await bench.openssl('crl', '-in', 'city.crl', '-verify', '-CAfile', 'root.pem')).toContain('verify OK');
      trust.suspend(serial);
      expect(await state()).toContain('certificate revoked');
      const text = await bench.openssl('crl', '-in', 'city.crl', '-text', '-noout');
      expect(text).toMatch(new RegExp(`Serial Number: ${serial}[\\s\\S]*Certificate Hold`));
      trust.release(serial);
      expect(await state()).toContain('leaf.pem: OK');
    });
  });
});

describe('the site', () => {
  const site = async () => {
    const trust = createPresentTrust();
    await trust.issue(askFor('authentication'));
    return {
      trust,
      get: async (path: string, init?: RequestInit) =>
        createTrustSite(trust)(new Request(`http://pki.tegata.test${path}`, init)),
    };
  };

  it('tells what there is', async () => {
    const { get } = await site();
    const text = await (await get('/')).text();
    expect(text).toContain('http://pki.tegata.test/ocsp/auth\n');
    expect(text).toContain('http://pki.tegata.test/crl/auth/Mihon-ken/Mihon-shi.crl\n');
  });

  it('gives the roots', async () => {
    const { get, trust } = await site();
    const answer = await get('/ca/sign.cer');
    expect(answer.headers.get('content-type')).toBe('application/pkix-cert');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(trust.roots.signing));
  });

  it.each([
    '/ocsp/other',
    '/crl/auth/Mihon-ken/Nowhere.crl',
    '/crl/sign/Mihon-ken/Mihon-shi.crl',
    '/ca/constructor.cer',
    '/crl/auth/%FF/x',
  ])('has nothing at %s', async (path) => {
    const { get } = await site();
    expect((await get(path)).status).toBe(404);
  });

  it('lets OCSP be asked by GET and POST only', async () => {
    const { get } = await site();
    const answer = await get('/ocsp/auth', { method: 'PUT', body: 'x' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});
