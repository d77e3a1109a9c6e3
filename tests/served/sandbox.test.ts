import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBrokerAlone, type BrokerAlone } from '../../scenarios/serving/serve-broker.ts';

const run = promisify(execFile);
const ISSUER = 'https://sb-auth-and-sign.go.jp/api/realms/main';
const DISCOVERY = `${ISSUER}/.well-known/openid-configuration`;
const has = (program: string, version = '--version'): boolean => spawnSync(program, [version]).status === 0;

/** A service in another language, as far as it is needed to be sure. */
const IN_PYTHON = `import json, ssl, sys, urllib.request
trusted = urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=sys.argv[2]))
opener = urllib.request.build_opener(urllib.request.ProxyHandler({'https': sys.argv[1]}), trusted)
discovery = json.load(opener.open(sys.argv[3]))
keys = json.load(opener.open(discovery['jwks_uri']))
print(discovery['issuer'], len(keys['keys']))
`;

describe('the broker at the test environment’s addresses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-sandbox-'));
  const authorityFile = join(folder, 'ca.pem');
  let served: BrokerAlone;
  beforeAll(async () => {
    served = await serveBrokerAlone({
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

  it.skipIf(!has('python3'))('serves a program in Python', async () => {
    const script = join(folder, 'service.py');
    writeFileSync(script, IN_PYTHON);
    const { stdout } = await run('python3', [script, served.proxy ?? '', authorityFile, DISCOVERY]);
    expect(stdout.trim()).toBe(`${ISSUER} 2`);
  });

  it.skipIf(!has('openssl', 'version'))('has an authority that vouches for these addresses alone', async () => {
    const { stdout } = await run('openssl', ['x509', '-in', authorityFile, '-noout', '-text']);
    const [, permitted = ''] = /Name Constraints: critical\s+Permitted:\s+([\s\S]*?)\s+X509v3/.exec(stdout) ?? [];
    expect(permitted.split(/\s+/)).toEqual(['DNS:sb-auth-and-sign.go.jp', 'DNS:localhost', 'IP:127.0.0.0/255.0.0.0']);
    expect(stdout).toContain('TEGATA-TEST NOT JPKI');
  });
});
