import { execFile, spawnSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REDIRECT_URI } from './browse.ts';
import { serveBrokerAlone, type BrokerAlone } from '../../scenarios/serving/serve-broker.ts';

const run = promisify(execFile);
const ISSUER = 'https://sb-auth-and-sign.go.jp/api/realms/main';
const DISCOVERY = `${ISSUER}/.well-known/openid-configuration`;
const has = (program: string, version = '--version'): boolean => spawnSync(program, [version]).status === 0;

/** A service in another language, and a person who signs in to it. */
const IN_PYTHON = fileURLToPath(new URL('service-in-python.py', import.meta.url));
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const CLIENT = {
  id: 'RP1',
  name: '見本ショップ',
  redirectUris: [REDIRECT_URI],
  keys: [publicKey.export({ format: 'jwk' })],
  policyUrl: 'https://shop.example/policy',
  termsUrl: 'https://shop.example/terms',
};

describe('the broker at the test environment’s addresses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-sandbox-'));
  const authorityFile = join(folder, 'ca.pem');
  let served: BrokerAlone;
  beforeAll(async () => {
    const clients = join(folder, 'clients.json');
    writeFileSync(clients, JSON.stringify([CLIENT]));
    served = await serveBrokerAlone({
      clients,
      host: '127.0.0.1',
      port: 0,
      asSandbox: { proxyPort: 0 },
      tls: { authorityFile },
    });
  });
  afterAll(() => served.close());
  const curl = (...args: string[]) => run('curl', ['-sS', '--proxy', served.proxy ?? '', ...args]);

  it.skipIf(!has('curl'))('is reached by curl through the proxy, by whoever trusts the test authority', async () => {
    const { stdout } = await curl('--cacert', authorityFile, DISCOVERY);
    expect(JSON.parse(stdout)).toMatchObject({ issuer: ISSUER });
    await expect(curl(DISCOVERY)).rejects.toThrow(/certificate/i);
  });

  it.skipIf(!has('curl'))('leads nowhere else', async () => {
    await expect(curl('--cacert', authorityFile, 'https://elsewhere.example/')).rejects.toThrow(/502/);
    const { stdout } = await curl('http://elsewhere.example/');
    expect(stdout).toContain('Nothing but https://sb-auth-and-sign.go.jp is here.');
  });

  describe.skipIf(!has('python3') || !has('openssl', 'version'))('to a service in Python', () => {
    const signIn = (key: KeyObject) => {
      const keyFile = join(folder, 'service.key');
      writeFileSync(keyFile, key.export({ format: 'pem', type: 'pkcs8' }));
      return run('python3', [IN_PYTHON, served.proxy ?? '', authorityFile, ISSUER, served.desk, keyFile]);
    };

    it('signs a person in, who is told by name', async () => {
      expect((await signIn(privateKey)).stdout.trim()).toBe('手形　花子');
    });

    it('gives nothing where its assertion is signed by another key', async () => {
      const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
      await expect(signIn(other)).rejects.toThrow(/HTTP Error 40[01]/);
    });
  });

  it.skipIf(!has('openssl', 'version'))('has an authority that vouches for these addresses alone', async () => {
    const { stdout } = await run('openssl', ['x509', '-in', authorityFile, '-noout', '-text']);
    const [, permitted = ''] = /Name Constraints: critical\s+Permitted:\s+([\s\S]*?)\s+X509v3/.exec(stdout) ?? [];
    expect(permitted.split(/\s+/)).toEqual(['DNS:sb-auth-and-sign.go.jp', 'DNS:localhost', 'IP:127.0.0.0/255.0.0.0']);
    expect(stdout).toContain('TEGATA-TEST NOT JPKI');
  });
});
