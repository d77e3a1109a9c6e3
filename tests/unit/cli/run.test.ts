import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunRequest } from '../../../cli/engine.ts';
import type { RunResult } from '../../../reports/result.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { exampleResult, exampleRun, failedResult } from '../reports/example-run.ts';
import { makeRunFolder } from '../reports/run-folder.ts';
import { createEngine, tegata } from './stand-ins.ts';

const resultsIn = (out: string): RunResult => JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as RunResult;

describe('tegata run', () => {
  test('tells each scenario in a line and closes with the totals alone on the last one', async () => {
    const out = makeRunFolder();
    const { code, printed } = await tegata(['run', '--out', out], createEngine([exampleResult()]));
    const lines = printed.split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toBe('✓ authentication/happy/all-four-items@pc 12 ms');
    expect(lines).toContain(join(out, 'index.html'));
    expect(lines.at(-1)).toBe('1 passed, 0 failed');
  });

  test('adds to a failure what was expected, what was seen and how to see it again', async () => {
    const out = makeRunFolder();
    const { code, printed } = await tegata(['run', '--out', out], createEngine([exampleResult(), failedResult()]));
    expect(code).toBe(1);
    expect(printed).toContain('✗ FAILED authentication/pairing/code-expires@pc');
    expect(printed).toContain('expected: the page qr-expired with 「二次元コードを更新」');
    expect(printed).toContain('actual: { "page": "qr"');
    expect(printed).toContain(`again: tegata replay ${join(out, 'replays/code-expires.json')}`);
    expect(printed).toMatch(/SEED=1\n1 passed, 1 failed$/);
  });

  test('names what could not run, counts it as skipped, and fails when it was required', async () => {
    const missing = exampleResult({ platform: 'tablet', verdict: 'not-run', checks: [], reason: 'No Chromium.' });
    const engine = createEngine([exampleResult(), { ...missing, hands: { browser: 'chromium', phone: 'virtual' } }]);
    const plain = await tegata(['run', '--out', makeRunFolder()], engine);
    expect(plain.code).toBe(0);
    expect(plain.printed).toContain('− NOT RUN authentication/happy/all-four-items@tablet');
    expect(plain.printed).toContain('No Chromium.');
    expect(plain.printed).toMatch(/\n1 passed, 0 failed, 1 skipped \(chromium, virtual\)$/);
    const required = await tegata(['run', '--out', makeRunFolder(), '--require', 'in-process,chromium'], engine);
    expect(required.code).toBe(3);
    expect(required.warned).toContain('chromium is required');
  });

  test('hands the defects that are to be switched on to the engine', async () => {
    const asked: RunRequest[] = [];
    const engine = createEngine([exampleResult()], {
      async runScenarios(request) {
        asked.push(request);
        await request.onResult(exampleResult(), 1, 1);
      },
    });
    await tegata(
      ['run', '--defect', 'lock-at-four', '--defect', 'reads-without-pin', '--out', makeRunFolder()],
      engine,
    );
    expect(asked.map(({ defects }) => defects)).toEqual([['lock-at-four', 'reads-without-pin']]);
  });

  test('fails when no scenario ran', async () => {
    const { code, printed } = await tegata(['run', '--out', makeRunFolder()], createEngine());
    expect(code).toBe(3);
    expect(printed).toBe('0 passed, 0 failed');
  });

  test('keeps what is finished when it is interrupted, and reports it', async () => {
    const out = makeRunFolder();
    const engine = createEngine([], {
      async runScenarios({ onResult }) {
        await onResult(exampleResult(), 1, 2);
        await new Promise(() => {});
      },
    });
    const { code, printed, warned } = await tegata(['run', '--out', out], engine, { stop: Promise.resolve() });
    expect(code).toBe(130);
    expect(warned).toContain('with 1 finished; the rest was not played');
    expect(printed).toMatch(/\n1 passed, 0 failed$/);
    expect(resultsIn(out).results).toEqual([exampleResult()]);
  });

  test('keeps what is finished when Tegata breaks, and says so', async () => {
    const out = makeRunFolder();
    const engine = createEngine([], {
      async runScenarios({ onResult }) {
        await onResult(exampleResult(), 1, 2);
        throw new TypeError('broken');
      },
    });
    const { code, warned } = await tegata(['run', '--out', out], engine);
    expect(code).toBe(4);
    expect(warned).toContain('Tegata itself failed');
    expect(resultsIn(out).results).toEqual([exampleResult()]);
  });

  test('leaves an earlier run alone when the selection fits nothing', async () => {
    const out = makeRunFolder({ 'results.json': JSON.stringify(exampleRun()) });
    const engine = createEngine([], {
      runScenarios: () => Promise.reject(new HarnessError('not-found', 'Failed to select scenarios: …')),
    });
    const { code, warned } = await tegata(['run', 'nothing', '--out', out], engine);
    expect({ code, warned }).toEqual({ code: 2, warned: expect.stringContaining('Failed to select scenarios') });
    expect(resultsIn(out)).toEqual(exampleRun());
  });

  test('fails and says so when a secret had to be masked', async () => {
    const engine = createEngine([exampleResult({ reason: 'typed 8264' })]);
    const { code, warned } = await tegata(['run', '--out', makeRunFolder()], engine);
    expect({ code, warned }).toEqual({ code: 1, warned: expect.stringContaining('PIN of adult') });
  });

  test('with expected failures ends green, until one of them passes', async () => {
    const out = makeRunFolder();
    const baseline = join(out, 'expected.yaml');
    writeFileSync(baseline, `- id: ${failedResult().id}\n  because: known\n`);
    const args = ['run', '--out', out, '--baseline', baseline];
    expect((await tegata(args, createEngine([failedResult()]))).code).toBe(0);
    expect((await tegata(args, createEngine([failedResult({ verdict: 'passed' })]))).code).toBe(1);
    writeFileSync(baseline, `- id: ${failedResult().id}\n`);
    expect(await tegata(args, createEngine())).toMatchObject({ code: 2, warned: expect.stringContaining('0.because') });
  });

  test('takes the PINs of a physical card from the environment only, and says what is missing', async () => {
    const asked: RunRequest[] = [];
    const engine = createEngine([exampleResult()], {
      async runScenarios(request) {
        asked.push(request);
        await request.onResult(exampleResult(), 1, 1);
      },
    });
    const run = (environment: NodeJS.ProcessEnv, ...args: string[]) =>
      tegata(['run', '--out', makeRunFolder(), ...args], engine, { environment });
    await run({ TEGATA_PIN_AUTHENTICATION: '1470' }, '--card', 'reader', '--reader', 'Contact');
    expect(asked.map(({ card }) => card)).toEqual([{ reader: 'Contact', pins: { authentication: '1470' } }]);
    expect((await run({}, '--card', 'reader')).warned).toContain('TEGATA_PIN_AUTHENTICATION, got none');
    expect((await run({ TEGATA_PIN_CARD_INFO: '12' }, '--card', 'reader')).warned).toContain('expected four digits');
    expect((await run({}, '--reader', 'Contact')).warned).toContain('only with --card reader');
  });
});

async function ask(...args: string[]): Promise<Omit<RunRequest, 'onResult'>> {
  let asked: RunRequest | undefined;
  const runScenarios = (request: RunRequest) => Promise.resolve(void (asked = request));
  await tegata(['run', ...args], createEngine([], { runScenarios }));
  return asked ?? expect.fail('the engine was never asked');
}

describe('what the engine is asked for', () => {
  test('is everything in-process with seed 1 when nothing is said', async () => {
    const usual = { select: [], tags: [], browser: 'in-process', phone: 'virtual', seed: '1', outDir: 'reports/out' };
    expect(await ask()).toMatchObject(usual);
  });

  test('is what the options say', async () => {
    const args = ['a/b', 'c*', '--tag', 'x', '--tag', 'y', '--browser', 'chromium', '--seed', '7', '--workers', '2'];
    const wanted = { select: ['a/b', 'c*'], tags: ['x', 'y'], browser: 'chromium', seed: '7', workers: 2 };
    expect(await ask(...args)).toMatchObject(wanted);
  });

  test('is what did not pass last time with --failed', async () => {
    const out = makeRunFolder({ 'results.json': JSON.stringify(exampleRun()) });
    expect(await ask('--failed', '--out', out)).toMatchObject({ failed: [failedResult().id] });
  });

  test('is nothing with --failed where there was no run', async () => {
    const { code, warned } = await tegata(['run', '--failed', '--out', makeRunFolder()], createEngine());
    expect({ code, warned }).toEqual({ code: 2, warned: expect.stringContaining('results.json') });
  });
});

test.each([
  [['--workers', 'many'], 'Failed to read --workers: expected a whole number from 1 to 64, got "many".'],
  [['--workers', '0'], 'Failed to read --workers: expected a whole number from 1 to 64, got "0".'],
  [
    ['--browser', 'lynx'],
    'Failed to read --browser: expected one of in-process, chromium, firefox, webkit, got "lynx".',
  ],
  [['--phone', 'pixel'], 'Failed to read --phone: expected one of virtual, android, ios, got "pixel".'],
  [['--require', 'lynx'], 'Failed to read --require: expected some of in-process, chromium, firefox, webkit, virtual'],
  [['--seed', ''], 'Failed to read --seed: expected 1 to 64 letters'],
  [['--lang', 'fr'], 'Failed to read --lang: expected one of ja, en, got "fr".'],
  [['--colour'], "unknown option '--colour'"],
  [['--baseline', '/nowhere/x.yaml'], 'Failed to open /nowhere/x.yaml: ENOENT.'],
])('tegata run %j is refused in one sentence', async (args, sentence) => {
  const { code, warned, printed } = await tegata(['run', ...args], createEngine([exampleResult()]));
  expect(code).toBe(2);
  expect(warned).toContain(sentence);
  expect(`${warned}${printed}`).not.toMatch(/\n\s+at /);
});

test.each([
  [['--grid', 'http://127.0.0.1:4444'], 'Failed to use the Grid: expected --browser chromium, got in-process.'],
  [['--grid', 'somewhere', '--browser', 'chromium'], 'Failed to read --grid: expected the URL of a Selenium Grid'],
])('tegata run %j says what a Grid is for', async (args, sentence) => {
  const { code, warned } = await tegata(['run', ...args], createEngine([exampleResult()]));
  expect(code).toBe(2);
  expect(warned).toContain(sentence);
});
