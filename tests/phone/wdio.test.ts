import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PATIENCE_MS = 240_000;

interface AllureResult {
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly name: string;
  readonly status: string;
  readonly statusDetails?: { readonly message?: string };
  readonly steps: readonly {
    readonly name: string;
    readonly status: string;
    readonly attachments: readonly { readonly type: string }[];
  }[];
}

// An iPhone, because it needs nothing of the system.
describe('the test runner of WebdriverIO with wdio.conf.ts', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-wdio-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Runs it as anybody would: what it ended with, and what it left for Allure. */
  async function run(name: string, more: NodeJS.ProcessEnv) {
    const outDir = join(folder, name);
    const env = {
      ...process.env,
      // The worker that this test runs in has its own ideas of these.
      NODE_ENV: undefined,
      VITEST: undefined,
      TEGATA_OUT: outDir,
      TEGATA_DEVICE: 'ios-18',
      TEGATA_SCENARIOS: 'authentication/happy/two-of-four@pc',
      ...more,
    };
    const line = ['node_modules/@wdio/cli/bin/wdio.js', 'run', 'wdio.conf.ts'];
    const { code, words } = await new Promise<{ code: number; words: string }>((resolve) => {
      execFile(process.execPath, line, { env }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, words: stdout + stderr }),
      );
    });
    const left = join(outDir, 'allure-results');
    const files = existsSync(left) ? readdirSync(left).filter((file) => file.endsWith('-result.json')) : [];
    const results = files.map((file) => JSON.parse(readFileSync(join(left, file), 'utf8')) as AllureResult);
    return { code, words, results };
  }

  it('plays a scenario on a phone that it began the session with', async () => {
    const { code, words, results } = await run('green', {});
    expect({ code, results: results.map(({ name, status }) => [name, status]) }, words).toEqual({
      code: 0,
      results: [['authentication/happy/two-of-four@pc', 'passed']],
    });
    const [{ steps, labels, parameters }] = results as [AllureResult];
    expect(labels).toEqual(
      expect.arrayContaining([
        { name: 'host', value: 'Tegata iPhone' },
        { name: 'os', value: 'iOS 18.5' },
      ]),
    );
    expect(parameters.find(({ name }) => name === 'driven on')?.value).toMatch(
      /^Tegata iPhone \(iOS 18\.5\), app 1\.0 \(simulated\), appium [\d.]+, /,
    );
    expect(steps.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^phone-reads-no-more-than-asked/));
    expect(steps.map(({ name }) => name)).not.toContain('elementSendKeys');
    const attachments = steps.flatMap((step) => step.attachments);
    expect(attachments.map(({ type }) => type)).toEqual(expect.arrayContaining(['image/png', 'text/plain']));
  });

  it('is red where a defect is planted, and names the check', async () => {
    const { code, words, results } = await run('red', { TEGATA_DEFECTS: 'sends-unasked-items' });
    expect({ code, statuses: results.map(({ status }) => status) }, words).toEqual({ code: 1, statuses: ['failed'] });
    expect(results[0]?.statusDetails?.message).toContain('phone-reads-no-more-than-asked');
    expect(results[0]?.steps.filter(({ status }) => status === 'failed').map(({ name }) => name)).toContainEqual(
      expect.stringContaining('phone-reads-no-more-than-asked'),
    );
  });

  it.each([
    [{ TEGATA_DEVICE: 'nokia-3310' }, /^Failed to find the device “nokia-3310”: expected one of .*TEGATA_DEVICES\.\n$/],
    [{ TEGATA_BROWSER: 'netscape' }, /^Failed to read the environment: .*\n.*TEGATA_BROWSER\n$/],
  ])('says in a sentence what makes no sense: %j', async (more, says) => {
    const { code, words, results } = await run('wrong', more);
    expect({ code, results }).toEqual({ code: 1, results: [] });
    expect(words).toMatch(says);
  });
});
