import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, asyncProperty, constantFrom, integer, record, subarray, boolean } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn } from '../../../scenarios/learning/learn.ts';
import { RULES } from '../../../scenarios/learning/rules.ts';
import { readOptionsFile } from '../../../scenarios/read-options-file.ts';
import { brokerOptions, type BrokerOptions } from '../../../simulators/broker/options.ts';
import { tegata, createEngine } from '../cli/stand-ins.ts';
import { recordEverything } from './record-everything.ts';

const HOST = 'broker.tegata.test';
const folder = await mkdtemp(join(tmpdir(), 'tegata-learn-'));
let drawn = 0;

async function learnFrom(text: string, { host = HOST, options }: { host?: string; options?: string } = {}) {
  const file = join(folder, `recording-${++drawn}`);
  await writeFile(file, text);
  const outDir = join(folder, `out-${drawn}`);
  const learned = await learn({ file, host, outDir, ...(options !== undefined && { options }) });
  const [patch = '', masked = ''] = learned.files;
  return { ...learned, patch, texts: [await readFile(patch, 'utf8'), await readFile(masked, 'utf8')] };
}

const seconds = integer({ min: 20, max: 9_000 }).map((s) => s * 1_000);
const error = constantFrom('access_denied', 'user_cancelled', 'login_required', 'temporarily_unavailable');
const name = (...names: string[]) => constantFrom(...names);
const drawnOptions = record({
  accessTokenFormat: constantFrom('jwt-rs256', 'opaque'),
  accessTokenInForm: boolean(),
  accessTokenLifetimeMs: seconds,
  authorizeErrors: constantFrom('redirect', 'page'),
  cancelErrors: record({ person: error, pin_locked: error, certificate: error, card: error }),
  clientTokenLifetimeMs: seconds,
  clientTokenScope: constantFrom('optional', 'required'),
  idTokenAlgorithm: constantFrom('ES256', 'RS256'),
  idTokenExtras: subarray(['auth_time', 'jti', 'typ', 'azp', 'sid'] as const).map((list) => [...list]),
  idTokenLifetimeMs: seconds,
  issuerInResponse: boolean(),
  refreshTokenLifetimeMs: seconds,
  refreshTokens: boolean(),
  semicolonInState: constantFrom('accept', 'refuse'),
  sessionState: boolean(),
  signMembers: record({
    data: name('data', 'hash', 'digest_value'),
    id: name('sign_transaction_id', 'id', 'transactionId'),
    expiresIn: name('expires_in', 'expiresIn'),
    jwe: name('sign_certificate_jwe', 'jwe'),
    signature: name('signature', 'sign_value'),
    certificate: name('certificate', 'sign_certificate'),
  }),
  signResultReads: constantFrom('any-number', 'once'),
  signTransactionLifetimeMs: seconds,
  subjectFormat: constantFrom('uuid', 'base64url'),
});

/** What no recording decides, or not this one: the result is either encrypted or not. */
const undecided = ({ refreshTokens }: BrokerOptions, isGovernment: boolean): Set<string> =>
  new Set([
    'authorizationCodeLifetimeMs',
    ...['mode', 'title', 'validity', ...(isGovernment ? ['jwe'] : ['signature', 'certificate'])].map(
      (member) => `signMembers.${member}`,
    ),
    ...(refreshTokens ? [] : ['refreshTokenLifetimeMs']),
  ]);

describe('A recording of our own broker', () => {
  it('teaches exactly the options that it ran with, and nothing that it does not show', async () => {
    await assert(
      asyncProperty(drawnOptions, boolean(), async (options, isGovernment) => {
        const ran = brokerOptions.parse(options);
        const { har } = await recordEverything(options, isGovernment ? { api: 'government' } : {});
        const { findings, patch } = await learnFrom(har);
        const silent = undecided(ran, isGovernment);
        for (const { option, outcome, seen, ours } of findings) {
          const [id = '', member] = option.split('.');
          const value: unknown = ran[id as keyof BrokerOptions];
          const expected: unknown = member === undefined ? value : (value as Record<string, unknown>)[member];
          if (!(id in RULES) || silent.has(option)) expect([option, outcome]).toEqual([option, 'silent']);
          else expect([option, seen]).toEqual([option, expected]);
          const isAsOurs = JSON.stringify(seen) === JSON.stringify(ours);
          if (outcome !== 'silent')
            expect([option, outcome]).toEqual([option, isAsOurs ? 'confirmed' : 'contradicted']);
        }
        // With what was learned there is nothing left to learn.
        const again = await learnFrom(har, { options: patch });
        expect(again.findings.filter(({ outcome }) => outcome === 'contradicted')).toEqual([]);
        await expect(readOptionsFile(again.patch)).resolves.toEqual({ broker: {} });
      }),
      { numRuns: 12, seed: 20_261_128 },
    );
  });

  it('is never written out again with what is secret or somebody’s', async () => {
    const { har, secrets } = await recordEverything();
    const { texts, findings, patch } = await learnFrom(har, {
      options: await written('broker: { idTokenLifetimeMs: 1000 }'),
    });
    const told = [...texts, JSON.stringify(findings)];
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets.filter((secret) => told.some((text) => text.includes(secret)))).toEqual([]);
    expect(texts[0]).toContain('idTokenLifetimeMs: 300000');
    expect(texts[0]).toMatch(/# entry \d+: exp of the ID token is 300 s after iat/);
    await expect(readOptionsFile(patch)).resolves.toEqual({ broker: { idTokenLifetimeMs: 300_000 } });
  });

  it('decides nothing where its entries contradict each other', async () => {
    const [one, other] = await Promise.all(
      [{}, { idTokenLifetimeMs: 60_000 }].map((options) => recordEverything(options)),
    );
    const entries = [one, other].flatMap((recording) => entriesOf(recording?.har));
    const { findings, texts } = await learnFrom(JSON.stringify({ log: { entries } }));
    expect(findings.find(({ option }) => option === 'idTokenLifetimeMs')).toMatchObject({ outcome: 'unclear' });
    expect(texts[0]).toContain('idTokenLifetimeMs: entries contradict each other');
    expect(texts[0]).not.toMatch(/^ +idTokenLifetimeMs:/m);
  });

  it('refutes a life of codes that is shorter than one which was redeemed, without making up another', async () => {
    const entries = entriesOf((await recordEverything()).har);
    const late = entries.map((entry) =>
      JSON.stringify(entry).includes('authorization_code')
        ? { ...entry, startedDateTime: '2026-11-24T00:05:00Z' }
        : entry,
    );
    const { findings, texts } = await learnFrom(JSON.stringify({ log: { entries: late } }));
    const found = findings.find(({ option }) => option === 'authorizationCodeLifetimeMs');
    expect(found).toMatchObject({ outcome: 'contradicted' });
    expect(found).not.toHaveProperty('seen');
    expect(texts[0]).toContain('authorizationCodeLifetimeMs: not as here, and not known how');
  });
});

describe('A log', () => {
  const line = (change: object = {}) =>
    JSON.stringify({
      method: 'POST',
      url: `http://${HOST}/api/realms/main/protocol/openid-connect/token`,
      request: { body: 'grant_type=client_credentials' },
      status: 200,
      response: { body: '{"expires_in":77,"access_token":"secret-token"}' },
      ...change,
    });

  it('teaches as a HAR does', async () => {
    const { findings, texts } = await learnFrom(`${line()}\n\n${line()}\n`);
    expect(findings.find(({ option }) => option === 'clientTokenLifetimeMs')).toMatchObject({
      outcome: 'contradicted',
      seen: 77_000,
      sightings: [{ entry: 1 }, { entry: 2 }],
    });
    expect(texts.join()).not.toContain('secret-token');
  });

  it.each([
    ['nothing', '', /an empty file/],
    ['a page', '<html>secret-token</html>', /another form in line 1/],
    ['JSON of something else', '{"keys":[]}', /another form in line 1/],
    ['a line with an unknown member', `${line()}\n${line({ body: 'secret-token' })}`, /another form in line 2/],
    ['a HAR without entries', '{"log":{"entries":[]}}', /one without any/],
    ['a HAR whose entry has no request', '{"log":{"entries":[{}]}}', /another form at “log\.entries\.0\.request/],
    [
      'only requests to somebody else',
      line({ url: 'https://elsewhere.example/x' }),
      /got only those to elsewhere\.example/,
    ],
  ])('that is %s is refused, and says so without showing it', async (_, text, message) => {
    const refusal = learnFrom(text);
    await expect(refusal).rejects.toMatchObject({ code: 'file-invalid', message: expect.stringMatching(message) });
    await expect(refusal).rejects.toMatchObject({ message: expect.not.stringContaining('secret-token') });
  });

  it('that is not there, and options that are wrong, are named', async () => {
    const nowhere = learn({ file: join(folder, 'none'), host: HOST, outDir: folder });
    await expect(nowhere).rejects.toMatchObject({ code: 'file-invalid' });
    const options = await written('broker: { idTokenLifetimeMs: soon }');
    await expect(learnFrom(line(), { options })).rejects.toMatchObject({
      message: expect.stringMatching(/idTokenLifetimeMs/),
    });
  });

  it('is told line by line on the command line', async () => {
    const file = join(folder, 'log.jsonl');
    await writeFile(file, line());
    const out = join(folder, 'out');
    const ended = await tegata(['learn', file, '--host', HOST, '--out', out], createEngine([], { learn }));
    expect(ended).toMatchObject({ code: 0, warned: '' });
    expect(ended.printed).toContain('contradicted  clientTokenLifetimeMs (assumed)  ours: 300000  seen: 77000');
    expect(ended.printed).toContain('    entry 1: expires_in is 77 s.');
    expect(ended.printed).toMatch(/says nothing about: .*qrLifetimeMs|says nothing about: .*numberTries/);
  });
});

function entriesOf(har = ''): Record<string, unknown>[] {
  return (JSON.parse(har) as { log: { entries: Record<string, unknown>[] } }).log.entries;
}

async function written(text: string): Promise<string> {
  const file = join(folder, `options-${++drawn}.yaml`);
  await writeFile(file, text);
  return file;
}
