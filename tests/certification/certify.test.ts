import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { verifyCertification } from '../../reports/certification/verify.ts';
import { certify, type CertifyRequest } from '../../scenarios/certification/certify.ts';
import { withDefects } from '../../scenarios/catalogue/defects.ts';
import { freePort } from '../../scenarios/hands/appium/free-port.ts';
import { honestServiceRules } from '../../simulators/relying-party/rules.ts';
import { serveService, type ServedService } from './serve-service.ts';

/** A sample of the plan: one check of every kind. */
const SAMPLE = ['requests/state-fresh', 'response/state-changed', 'endings/cancelled', 'session/id-renewed'];

let folder: string;
let service: ServedService;
let port: number;

const ask = async (
  changes: object = {},
  only: readonly string[] = SAMPLE,
  {
    expected = [],
    asked = service,
    options,
  }: { expected?: readonly string[]; asked?: ServedService; options?: string } = {},
) => {
  const file = join(folder, 'service.yaml');
  const { broker: _, ...described } = asked.file;
  await writeFile(file, stringify({ ...described, broker: { port }, ...changes }));
  const request: CertifyRequest = {
    file,
    only,
    expected,
    ...(options !== undefined && { options }),
    profile: 'authentication',
    language: 'ja',
    headed: false,
    workers: 2,
    outDir: join(folder, 'out'),
    environment: { PATH: '' },
    stopped: new Promise(() => {}),
    onResult: () => {},
  };
  return certify(request);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegata-certify-'));
  port = await freePort();
  const rules = await withDefects('relying-party', honestServiceRules, ['accepts-any-state']);
  service = await serveService(`http://127.0.0.1:${port}/api/realms/main`, rules);
});
afterAll(() => service.close());

describe('A service in Chromium', () => {
  it('is failed for what it does wrong and for nothing else, in a result that shows every change', async () => {
    const { record, complaints } = await ask();
    expect(complaints).toEqual([]);
    expect(record?.verdict).toBe('failed');
    expect(Object.fromEntries(record?.trials.map(({ id, verdict }) => [id, verdict]) ?? [])).toEqual({
      'requests/state-fresh': 'passed',
      'response/state-changed': 'failed',
      'endings/cancelled': 'passed',
      'session/id-renewed': 'passed',
    });
    const pictures = record?.trials.flatMap(({ artefacts }) => artefacts.map(({ file }) => file)) ?? [];
    expect(pictures.some((file) => file.endsWith('.png'))).toBe(true);

    const result = join(folder, 'out', 'result.json');
    expect((await verifyCertification(result)).problems).toEqual([]);
    const text = await readFile(result, 'utf8');
    await writeFile(result, text.replace('"failed"', '"passed"'));
    expect((await verifyCertification(result)).problems).toHaveLength(1);
    await writeFile(result, text);
    const page = join(folder, 'out', 'index.html');
    await writeFile(page, `${await readFile(page, 'utf8')} `);
    expect((await verifyCertification(result)).problems).toEqual(['index.html: the file was changed.']);
  });
});

it('A list of expected failures that names no check is refused before anything is judged', async () => {
  await expect(ask({}, SAMPLE, { expected: ['response/state-chnged'] })).rejects.toMatchObject({
    code: 'not-found',
    message: 'Failed to read --baseline: expected ids of checks, got response/state-chnged.',
  });
});

describe('A file that does not fit the service', () => {
  const client = () => service.file.client;

  it.each([
    ['client.id', () => ({ client: { ...client(), id: 'RP99999999' } })],
    ['client.redirectUris', () => ({ client: { ...client(), redirectUris: ['http://localhost:1/elsewhere'] } })],
    ['start[0].page', () => ({ start: [{ page: 'http://127.0.0.1:9/' }] })],
    ['start[0].click', () => ({ start: [{ page: service.file.start[0]?.page, click: 'ない' }] })],
    ['success', () => ({ success: { text: 'どこにもない' } })],
    ['protected', () => ({ protected: { page: service.file.start[0]?.page, shows: { text: 'マイナンバーカード' } } })],
  ])('is told about %s, and the service is not judged', async (field, changes) => {
    const { complaints, record } = await ask(changes(), ['response/state-changed']);
    expect(complaints.map((complaint) => complaint.field)).toContain(field);
    expect(record).toBeUndefined();
  });
});

describe('A service that has documents signed and does not come as far as that', () => {
  let signing: ServedService | undefined;
  const serve = async (defects: readonly string[] = []): Promise<ServedService> => {
    const rules = await withDefects('relying-party', honestServiceRules, defects);
    const issuer = `http://127.0.0.1:${port}/api/realms/main`;
    signing = await serveService(issuer, rules, undefined, { kind: 'government' });
    return signing;
  };
  afterEach(() => signing?.close());

  it('is told why its start was refused', async () => {
    const { complaints, record } = await ask({}, SAMPLE, {
      asked: await serve(['hands-in-hexadecimal']),
    });
    expect(complaints).toMatchObject([{ field: 'service', words: { en: expect.stringContaining('was refused') } }]);
    expect(complaints[0]?.words.en).toMatch(/HTTP 400 .*expected the 32 bytes of a SHA-256 hash/);
    expect(record).toBeUndefined();
  });

  it('is told that it does not find the id in the answer', async () => {
    const options = join(folder, 'options.yaml');
    await writeFile(options, stringify({ broker: { signMembers: { id: 'id' } } }));
    const { complaints } = await ask({}, SAMPLE, { asked: await serve(), options });
    expect(complaints).toMatchObject([{ field: 'service', words: { en: expect.stringMatching(/HTTP 201 .*"id"/) } }]);
  });

  it('is told that its keys are not those of the file', async () => {
    const { client } = service.file;
    const { complaints } = await ask({ client: { ...client, id: 'RP00000006' } }, SAMPLE, {
      asked: await serve(),
    });
    expect(complaints.map(({ field }) => field)).toEqual(['client.keys']);
  });

  it.each([
    ['government', 'private', /nobody asked Tegata’s platform operator at port \d+: for a government service write/],
    ['private', 'government', /the service does not take it: .* write signing\.api: private\./],
  ] as const)('is told that it is a %s one, and that the file calls it %s', async (kind, api, words) => {
    const operator = await freePort();
    const issuer = `http://127.0.0.1:${port}/api/realms/main`;
    signing = await serveService(issuer, undefined, undefined, {
      kind,
      operatorOrigin: `http://127.0.0.1:${operator}`,
    });
    const { complaints, record } = await ask({ signing: { api, operator: { port: operator } } }, SAMPLE, {
      asked: signing,
    });
    expect(complaints).toMatchObject([{ field: 'signing.api', words: { en: expect.stringMatching(words) } }]);
    expect(record).toBeUndefined();
  });
});
