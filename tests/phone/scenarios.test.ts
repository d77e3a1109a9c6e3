import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** Appium, adb and their first session take their time on a machine that does other things too. */
const PATIENCE_MS = 240_000;

describe('scenarios through webdriverio, Appium and its unpatched drivers', { timeout: PATIENCE_MS }, () => {
  let outDir: string;
  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'tegata-phone-'));
  });
  afterAll(() => rm(outDir, { recursive: true }));

  const play = (phone: 'android' | 'ios', select: string[]) =>
    runScenarios({ select, tags: [], browser: 'in-process', phone, seed: '1', workers: 1, outDir });

  it.skipIf(whatIsMissing() !== undefined)('pass on an Android phone', async () => {
    const { results } = await play('android', [
      'authentication/happy/two-of-four@smartphone-android',
      'authentication/happy/two-of-four@pc',
    ]);
    const ended = results.map(({ id, verdict, hands, reason }) => [id, verdict, hands.phone, reason]);
    expect(ended).toEqual([
      ['authentication/happy/two-of-four@pc', 'passed', 'android', undefined],
      ['authentication/happy/two-of-four@smartphone-android', 'passed', 'android', undefined],
    ]);
    const pictures = results.flatMap(({ attachments }) => attachments.filter(({ name }) => name.startsWith('phone-1')));
    expect(new Set(pictures.map(({ type }) => type))).toEqual(new Set(['image/png']));
  });

  it('pass on an iPhone', async () => {
    const { results } = await play('ios', ['authentication/happy/two-of-four@pc']);
    expect(results.map(({ verdict, hands, reason }) => [verdict, hands.phone, reason])).toEqual([
      ['passed', 'ios', undefined],
    ]);
  });
});
