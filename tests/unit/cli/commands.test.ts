import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../cli/engine.ts';
import { publishedSchemas } from '../../../reports/schemas/published.ts';
import { exampleResult, exampleRun, failedResult } from '../reports/example-run.ts';
import { makeRunFolder } from '../reports/run-folder.ts';
import { createEngine, tegata } from './stand-ins.ts';

describe('tegata list', () => {
  const pins = { authentication: '8264', signing: 'HANKO77', cardInfo: '7193', resident: null };
  const personas = [{ id: 'adult', words: { ja: 'ふつうの大人', en: 'A plain adult' }, pins }];
  const engine = createEngine([], { list: (() => Promise.resolve(personas)) as Engine['list'] });

  test('prints a line each, in the language that is asked for', async () => {
    expect(await tegata(['list', 'personas', '--lang', 'ja'], engine)).toMatchObject({
      code: 0,
      printed: 'adult  ふつうの大人',
    });
  });

  test('prints JSON of the schema that it names', async () => {
    const { printed } = await tegata(['list', 'personas', '--json'], engine);
    const value = JSON.parse(printed) as { schema: string };
    const schema = publishedSchemas().find(({ json }) => json['$id'] === value.schema);
    expect(new Ajv2020().validate(schema?.json ?? false, value)).toBe(true);
  });

  test('refuses what it cannot list', async () => {
    expect(await tegata(['list', 'colours'], engine)).toMatchObject({
      code: 2,
      warned: expect.stringContaining('expected one of scenarios, requirements, personas'),
    });
  });
});

function replayWith(stillFails: boolean): Engine {
  return createEngine([], { replayFile: () => Promise.resolve({ stillFails, result: failedResult() }) });
}

describe('tegata replay', () => {
  test.each([
    [true, 1, 'Still fails.'],
    [false, 0, 'No longer fails.'],
  ])('says whether it still fails: %s', async (stillFails, code, sentence) => {
    const ended = await tegata(['replay', 'x.json'], replayWith(stillFails));
    expect(ended.code).toBe(code);
    expect(ended.printed.split('\n').at(-1)).toBe(sentence);
  });

  test('leaves the hands to the file unless told otherwise', async () => {
    const asked: unknown[] = [];
    const engine = createEngine([], {
      replayFile(path, request) {
        asked.push({ path, ...request });
        return Promise.resolve({ stillFails: false, result: exampleResult() });
      },
    });
    await tegata(['replay', 'x.json'], engine);
    await tegata(['replay', 'x.json', '--browser', 'chromium', '--headed', '--slow'], engine);
    expect(asked).toEqual([
      { path: 'x.json', headed: false, slowMs: 0 },
      { path: 'x.json', browser: 'chromium', headed: true, slowMs: 800 },
    ]);
  });

  test('pauses only where somebody can press Enter', async () => {
    expect(await tegata(['replay', 'x.json', '--pause-on-fail'], replayWith(true))).toMatchObject({
      code: 2,
      warned: expect.stringContaining('--pause-on-fail'),
    });
  });
});

describe('tegata bundle', () => {
  test('writes one zip into the folder of the run and says where', async () => {
    const folder = makeRunFolder({ 'results.json': JSON.stringify(exampleRun()) });
    const { code, printed } = await tegata(['bundle', folder, 'authentication/pairing/code-expires'], createEngine());
    expect(code).toBe(0);
    expect(printed).toBe(join(folder, 'authentication.pairing.code-expires_pc.zip'));
    expect(existsSync(printed)).toBe(true);
  });

  test.each([
    ['a folder without a run', 'missing', 'results.json'],
    ['a scenario that did not run', undefined, 'expected one of authentication/happy/all-four-items@pc'],
  ])('refuses %s', async (_, below = '', sentence) => {
    const folder = join(makeRunFolder({ 'results.json': JSON.stringify(exampleRun()) }), below);
    expect(await tegata(['bundle', folder, 'nothing'], createEngine())).toMatchObject({
      code: 2,
      warned: expect.stringContaining(sentence),
    });
  });
});

describe('tegata serve', () => {
  test('says where the broker is, and closes it when told to stop', async () => {
    let closed = false;
    const engine = createEngine([], {
      serve: ({ host, port }) =>
        Promise.resolve({
          issuer: `http://${host}:${port}/api/realms/main`,
          desk: 'http://x/desk',
          close: async () => void (closed = true),
        }),
    });
    const { code, printed } = await tegata(['serve', '--port', '0'], engine, { stop: Promise.resolve() });
    expect(code).toBe(0);
    expect(printed).toContain('http://127.0.0.1:0/api/realms/main/.well-known/openid-configuration');
    expect(printed).toContain('http://127.0.0.1:0/ca/');
    expect(closed).toBe(true);
  });

  test('refuses a port that is none', async () => {
    expect(await tegata(['serve', '--port', '70000'], createEngine())).toMatchObject({
      code: 2,
      warned:
        'Failed to read --port: expected a whole number from 0 to 65535, got "70000". ' +
        '--port に指定するもの：0から65535までの整数（"70000"は使えません）。',
    });
  });
});

describe('tegata', () => {
  test('explains itself, exit codes included', async () => {
    const { code, printed } = await tegata(['--help'], createEngine());
    expect(code).toBe(0);
    expect(printed).toMatch(/run .*scenarios[\s\S]*Exit codes:[\s\S]*130/);
  });

  test('says which version it is', async () => {
    const { code, printed } = await tegata(['--version'], createEngine());
    expect(code).toBe(0);
    expect(printed).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each([[[]], [['sing']], [['replay']]])('refuses %j', async (args) => {
    expect((await tegata(args, createEngine())).code).toBe(2);
  });
});
