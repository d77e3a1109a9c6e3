import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PATIENCE_MS = 240_000;
const SCENARIO = 'authentication/happy/two-of-four@smartphone-android';

const lacks = whatIsMissing() !== undefined;

describe.skipIf(lacks)('an app whose views have names that nobody here knows', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-foreign-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const play = async (views: string) => {
    const devices = join(folder, 'devices.yaml');
    await writeFile(
      devices,
      `theirs: { kind: simulated, platform: android, name: Theirs, release: '16', density: 2, unlock: biometric, views: ${views} }`,
    );
    const { results } = await runScenarios({
      select: [SCENARIO],
      tags: [],
      browser: 'in-process',
      phone: 'android',
      device: 'theirs',
      devices,
      seed: '1',
      workers: 1,
      outDir: folder,
    });
    return results.map(({ verdict, reason, checks }) => ({ verdict, reason, ids: checks.map(({ id }) => id) }));
  };

  it.each(['foreign', 'bare'])('is driven by the guide’s texts: %s', async (views) => {
    expect(await play(views)).toMatchObject([{ verdict: 'passed', reason: undefined }]);
  });

  it('is not driven where a text does not tell which button is meant', async () => {
    const [result] = await play('confusing');
    expect(result?.verdict).not.toBe('passed');
    expect(result?.reason).toMatch(
      /^Failed to tell which is .* on the screen “unlock”: expected one element, got 2 that fit\. Give its id in the locator map\.$/,
    );
  });
});
