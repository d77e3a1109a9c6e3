import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { verifyCertification } from '../../reports/certification/verify.ts';
import { freePort } from '../../scenarios/hands/appium/free-port.ts';
import { serveService, type ServedService } from './serve-service.ts';

const COMMAND = ['--import', './tests/pcsc/run-source.mjs', 'cli/tegata.ts', 'certify'];

let folder: string;
let file: string;
let service: ServedService;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegata-stopped-'));
  file = join(folder, 'service.yaml');
  const port = await freePort();
  service = await serveService(`http://127.0.0.1:${port}/api/realms/main`);
  const { broker: _, ...described } = service.file;
  await writeFile(file, stringify({ ...described, broker: { port } }));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

it.each(['SIGTERM', 'SIGINT'] as const)(
  'A certification that is asked to end by %s says so in one line, and keeps what it has judged',
  async (signal) => {
    const out = join(folder, signal);
    const history = join(folder, 'history.db');
    const args = [file, '--only', 'response', '--lang', 'en', '--out', out, '--history', history];
    const run = spawn(process.execPath, [...COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let warned = '';
    run.stderr.on('data', (chunk: Buffer) => (warned += chunk.toString()));
    run.stdout.on('data', (chunk: Buffer) => {
      // Twice in the same moment, as from an impatient process manager, would end it at once.
      if (printed === '') run.kill(signal);
      printed += chunk.toString();
    });
    const [code] = (await once(run, 'close')) as [number | null];

    const told = printed.trimEnd().split('\n');
    expect({ code, warned }).toEqual({
      code: 130,
      warned: expect.stringMatching(/^Stopped from outside: the results of \d+ of \d+ checks are kept in .*\n$/),
    });
    expect(told.filter((line) => !/^ *\d+\/\d+ \S+/.test(line))).toEqual([]);
    const { problems, record } = await verifyCertification(join(out, 'result.json'));
    expect(problems).toEqual([]);
    expect(record?.verdict).toBe('incomplete');
    const judged = record?.trials.filter(({ verdict }) => verdict !== 'not-run') ?? [];
    expect(judged).toHaveLength(told.length);
    expect(judged.length).toBeLessThan(record?.trials.length ?? 0);
  },
);
