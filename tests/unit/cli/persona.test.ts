import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadEngine } from '../../../cli/load-engine.ts';
import { publishedSchemas } from '../../../reports/schemas/published.ts';
import { listSecrets } from '../../../scenarios/catalogue/list-secrets.ts';
import { serveBrokerAlone } from '../../../scenarios/serving/serve-broker.ts';
import { isIndividualNumber } from '../../../simulators/card/individual-number.ts';
import { personaSchema } from '../../../simulators/card/persona.ts';
import { loadPersona } from '../../../simulators/card/personas.ts';
import { createBench, hasOpenssl } from '../trust/openssl.ts';
import { createEngine, tegata, type Ended } from './stand-ins.ts';

const engine = await loadEngine();
const run = (...args: readonly string[]): Promise<Ended> => tegata(args, createEngine([], { list: engine.list }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegata-cli-persona-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('tegata persona new', () => {
  it('writes a file that makes the persona usable by name everywhere', async () => {
    const ended = await run('persona', 'new', 'my-neighbour', '--name', '見本　次郎', '--birthdate', '20000229');
    const path = join(folder, 'personas', 'my-neighbour.json');
    expect(ended).toMatchObject({ code: 0, printed: `${path}\nUse it with --persona my-neighbour.` });
    expect(loadPersona('my-neighbour')).toMatchObject({
      name: '見本　次郎',
      birthdate: '20000229',
      address: loadPersona('adult').address,
    });
    expect((await run('card', 'info', '--persona', 'my-neighbour', '--json')).code).toBe(0);
    expect((await run('list', 'personas')).printed).toContain('my-neighbour  Added by hand, like adult.');
    expect(listSecrets().some(({ name }) => name === 'key authentication of my-neighbour')).toBe(true);
  });

  it('gives it RSA-2048 test keys and a number that are nobody else’s', async () => {
    await run('persona', 'new', 'first-neighbour');
    await run('persona', 'new', 'second-neighbour');
    const [first, second, adult] = ['first-neighbour', 'second-neighbour', 'adult'].map((id) => loadPersona(id));
    const keys = [first, second, adult].flatMap((persona) => [persona?.keys.authentication, persona?.keys.signing]);
    expect(new Set(keys).size).toBe(6);
    for (const key of keys) {
      expect(key).toMatch(/^TEGATA TEST KEY/);
      expect(createPrivateKey(key ?? '').asymmetricKeyDetails?.modulusLength).toBe(2048);
    }
    const numbers = [first, second, adult].map((persona) => persona?.individualNumber ?? '');
    expect(new Set(numbers).size).toBe(3);
    expect(numbers.some(isIndividualNumber)).toBe(false);
  });

  it.each(['child', 'rare-characters', 'adult-moved', 'without-pins'])('starts from %s', async (from) => {
    await run('persona', 'new', 'like-another', '--from', from, '--name', '見本　三郎');
    const file: unknown = JSON.parse(readFileSync(join(folder, 'personas/like-another.json'), 'utf8'));
    expect(personaSchema.safeParse(file).success).toBe(true);
    const { holder, certificates, keys } = loadPersona('like-another');
    expect(holder).toBeUndefined();
    expect(certificates).toEqual(loadPersona(from).certificates);
    expect(keys.signing === undefined).toBe(certificates.signing.state === 'absent');
  });

  it('says when the folder is one in which it will not be found', async () => {
    const { code, printed } = await run('persona', 'new', 'hidden-one', '--dir', join(folder, 'elsewhere'));
    expect(code).toBe(0);
    expect(printed).toContain('found by name only from a directory in which its folder is called personas');
    expect((await run('card', 'info', '--persona', 'hidden-one')).code).toBe(2);
  });

  it.each([
    [['adult'], 'expected an id that no persona has, got adult'],
    [['My Neighbour'], 'id: expected lower-case words joined by hyphens'],
    [['../up'], 'id: expected lower-case words'],
    [['x', '--from', 'nobody'], 'expected one of adult, '],
    [['x', '--birthdate', '20010229'], 'birthdate: expected a day that exists'],
    [['x', '--gender', '3'], 'Failed to read --gender: expected one of 0, 1, 2, 9, got "3"'],
    [['x', '--name', '字'.repeat(101)], 'name: expected at most 100 characters'],
  ])('refuses %j and writes nothing', async (args, words) => {
    expect(await run('persona', 'new', ...args)).toMatchObject({ code: 2, warned: expect.stringContaining(words) });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells which field of a file is wrong, and when two files have one id', async () => {
    mkdirSync(join(folder, 'personas'));
    writeFileSync(join(folder, 'personas', 'odd-one.json'), JSON.stringify({ ...loadPersona('adult'), gender: 'x' }));
    expect(await run('card', 'info', '--persona', 'odd-one')).toMatchObject({
      code: 2,
      warned: expect.stringMatching(/persona odd-one\.json: .*gender/),
    });
    rmSync(join(folder, 'personas', 'odd-one.json'));
    writeFileSync(join(folder, 'personas', 'child.json'), JSON.stringify(loadPersona('adult')));
    expect(await run('list', 'personas')).toMatchObject({
      code: 2,
      warned: 'Failed to read persona child.json: id: expected one that no other persona has.',
    });
  });
});

describe('tegata list personas', () => {
  it('tells what is special about each, and its PINs, as its schema says', async () => {
    const value = JSON.parse((await run('list', 'personas', '--json')).printed) as {
      schema: string;
      items: { id: string; pins: object }[];
    };
    const schema = publishedSchemas().find(({ json }) => json['$id'] === value.schema);
    expect(new Ajv2020().validate(schema?.json ?? false, value)).toBe(true);
    const pinsOf = (id: string) => value.items.find((item) => item.id === id)?.pins;
    expect(pinsOf('adult')).toEqual(loadPersona('adult').pins);
    expect(pinsOf('without-pins')).toMatchObject({ authentication: null, cardInfo: null, resident: null });
    const { cardInfo } = loadPersona('child').pins;
    expect(pinsOf('child')).toMatchObject({ signing: null, cardInfo, resident: cardInfo });
  });

  it('shows no PIN in the list for people', async () => {
    expect((await run('list', 'personas')).printed).not.toContain(loadPersona('adult').pins.authentication);
  });
});

describe('tegata persona export', () => {
  it('writes both pairs and both roots, readable by their owner alone', async () => {
    const { code, printed } = await run('persona', 'export', 'adult', '--out', join(folder, 'out'));
    expect(code).toBe(0);
    expect(printed).toContain('UNOFFICIAL test keys');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(
      ['authentication-ca.pem', 'signing-ca.pem']
        .concat(['authentication', 'signing'].flatMap((kind) => [`adult.${kind}.p12`, `adult.${kind}.pem`]))
        .sort(),
    );
    const pem = readFileSync(join(folder, 'out/adult.signing.pem'), 'utf8');
    expect(pem).toMatch(/^TEGATA TEST KEY/);
    expect(createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' })).toBe(
      createPrivateKey(loadPersona('adult').keys.signing ?? '').export({ type: 'pkcs8', format: 'pem' }),
    );
    const root = new X509Certificate(readFileSync(join(folder, 'out/signing-ca.pem')));
    const certificate = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')));
    expect(certificate.verify(root.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(pem))).toBe(true);
    // Windows has no such modes.
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, 'out/adult.signing.p12')).mode & 0o077).toBe(0);
    }
  });

  it('leaves out what the card does not have', async () => {
    await run('persona', 'export', 'child', '--out', folder);
    expect(readdirSync(folder).sort()).toEqual([
      'authentication-ca.pem',
      'child.authentication.p12',
      'child.authentication.pem',
    ]);
  });

  it.each([
    [
      ['--card', 'reader', '--out', 'x'],
      /^Failed to export: expected a persona, got a physical card, whose keys never leave it.*\.$/,
    ],
    [['--out', 'x'], /expected the id of a persona, got none/],
    [['adult'], /Failed to read --out: expected a folder, got nothing/],
    [['nobody', '--out', 'x'], /expected one of adult, .*got nobody/],
  ])('refuses %j', async (args, words) => {
    expect(await run('persona', 'export', ...args)).toMatchObject({ code: 2, warned: expect.stringMatching(words) });
  });

  it.runIf(hasOpenssl)('is opened by openssl, byte for byte the certificates of the PEM files', async () => {
    using bench = createBench();
    await run('persona', 'export', 'rare-characters', '--out', bench.folder, '--password', 'himitsu');
    for (const kind of ['authentication', 'signing']) {
      const p12 = ['pkcs12', '-in', `rare-characters.${kind}.p12`, '-passin', 'pass:himitsu', '-nodes'];
      const pairs = await bench.openssl(...p12);
      expect(pairs).toContain(`friendlyName: TEGATA TEST rare-characters.${kind}`);
      expect(pairs.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
      const pem = readFileSync(join(bench.folder, `rare-characters.${kind}.pem`), 'utf8');
      expect(pairs.replaceAll(/\s/g, '')).toContain(
        pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')).replaceAll(/\s/g, ''),
      );
      expect(
        createPrivateKey(pairs.slice(pairs.indexOf('-----BEGIN PRIVATE'))).export({ type: 'pkcs8', format: 'pem' }),
      ).toBe(createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }));
      expect(await bench.openssl('verify', '-CAfile', `${kind}-ca.pem`, `rare-characters.${kind}.pem`)).toContain(
        ': OK',
      );
      bench.write('text', 'signed');
      const sign = ['cms', '-sign', '-in', 'text', '-signer', `rare-characters.${kind}.pem`, '-out', 'text.cms'];
      expect(await bench.openssl(...sign)).toBe('');
    }
    const wrong = ['pkcs12', '-in', 'rare-characters.signing.p12', '-passin', 'pass:wrong', '-nodes'];
    expect(await bench.openssl(...wrong)).toMatch(/invalid password|mac verify failure/i);
  });
});

describe.runIf(hasOpenssl)('what tegata serve says of an exported certificate', () => {
  it.each([
    ['adult', 'authentication', 'auth', /\.pem: good/],
    ['adult', 'signing', 'sign', /\.pem: good/],
    ['certificate-revoked', 'authentication', 'auth', /\.pem: revoked/],
    ['certificate-suspended', 'authentication', 'auth', /\.pem: revoked[\s\S]*certificateHold/],
  ])('%s, %s, at /ocsp/%s: %s', async (id, kind, path, state) => {
    using bench = createBench();
    await run('persona', 'export', id, '--out', bench.folder);
    const served = await serveBrokerAlone({ host: '127.0.0.1', port: 0 });
    try {
      const certificates = ['-issuer', `${kind}-ca.pem`, '-CAfile', `${kind}-ca.pem`, '-cert', `${id}.${kind}.pem`];
      const told = await bench.openssl('ocsp', ...certificates, '-url', new URL(`/ocsp/${path}`, served.issuer).href);
      expect(told).toContain('Response verify OK');
      expect(told).toMatch(state);
    } finally {
      await served.close();
    }
  });

  it('knows nothing of one that a stranger issued, whose root comes along with it', async () => {
    using bench = createBench();
    using ours = createBench();
    await run('persona', 'export', 'certificate-untrusted', '--out', bench.folder);
    await run('persona', 'export', 'adult', '--out', ours.folder);
    const certificate = 'certificate-untrusted.authentication.pem';
    const ourRoot = join(ours.folder, 'authentication-ca.pem');
    expect(await bench.openssl('verify', '-CAfile', 'authentication-ca.pem', certificate)).toContain(': OK');
    expect(await bench.openssl('verify', '-CAfile', ourRoot, certificate)).toMatch(/unable to get.*issuer certificate/);
    const served = await serveBrokerAlone({ host: '127.0.0.1', port: 0 });
    try {
      const asks = ['-issuer', 'authentication-ca.pem', '-CAfile', ourRoot, '-cert', certificate];
      const told = await bench.openssl('ocsp', ...asks, '-url', new URL('/ocsp/auth', served.issuer).href);
      expect(told).toMatch(/authentication\.pem: unknown/);
    } finally {
      await served.close();
    }
  });
});

describe('tegata serve --root', () => {
  it('refuses a file that holds no root before it listens', async () => {
    const path = join(folder, 'roots.pem');
    writeFileSync(path, 'hello');
    const real = createEngine([], { serve: engine.serve });
    expect(await tegata(['serve', '--port', '0', '--root', path], real, { stop: Promise.resolve() })).toMatchObject({
      code: 2,
      warned: `Failed to read the roots in ${path}: expected at least one PEM certificate, got none.`,
    });
  });
});
