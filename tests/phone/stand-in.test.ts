import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { answers } from '../../scenarios/hands/appium/answers.ts';
import { DEVICES } from '../../scenarios/hands/devices.ts';
import { openPhoneLab } from '../../scenarios/hands/open-phone-lab.ts';
import { endPhoneBrowser } from '../../scenarios/hands/stand-in/end-phone-browser.ts';
import { openPhoneBrowser, startChromeDriver } from '../../scenarios/hands/stand-in/open-phone-browser.ts';

const PATIENCE_MS = 240_000;

describe('scenarios on the stand-in, a web page in a browser as large as a phone', { timeout: PATIENCE_MS }, () => {
  let outDir: string;
  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'tegata-stand-in-'));
  });
  afterAll(() => rm(outDir, { recursive: true }));

  it.each([
    ['android', 'authentication/happy/two-of-four@smartphone-android'],
    ['android', 'authentication/two-apps/later-one-opens@smartphone-android'],
    ['android', 'registration/interrupted/app-closed@pc'],
    ['ios', 'signing/happy/hash-with-all-items@pc'],
  ] as const)('pass with every check green: %s, %s', async (phone, scenario) => {
    const { results } = await runScenarios({
      select: [scenario],
      tags: [],
      browser: 'in-process',
      phone,
      app: 'stand-in',
      seed: '1',
      workers: 1,
      outDir,
    });
    const drivenOn = expect.objectContaining({ appVersion: 'stand-in', code: 'link-opened' }) as unknown;
    expect(results.map(({ verdict, hands, reason }) => [verdict, hands, reason])).toEqual([
      ['passed', { browser: 'in-process', phone, app: 'stand-in', drivenOn }, undefined],
    ]);
    const pictures = results.flatMap(({ attachments }) => attachments.filter(({ name }) => name.startsWith('phone-1')));
    expect(new Set(pictures.map(({ type }) => type))).toEqual(new Set(['image/png']));
  });

  it('pass in the own Chrome of a simulated phone, which reaches the page by adb reverse alone', async () => {
    const { results } = await runScenarios({
      select: ['authentication/happy/two-of-four@pc', 'authentication/pairing/second-phone@pc'],
      tags: [],
      browser: 'in-process',
      phone: 'android',
      device: 'android-16-chrome',
      app: 'stand-in',
      seed: '1',
      workers: 1,
      outDir,
    });
    const browser = expect.stringMatching(/^Chrome [\d.]+ \(pages shown by Chromium [\d.]+\)$/) as string;
    const drivenOn = expect.objectContaining({ os: 'Android 16', appVersion: 'stand-in', browser }) as unknown;
    const passed = ['passed', undefined, { browser: 'in-process', phone: 'android', app: 'stand-in', drivenOn }];
    expect(results.map(({ verdict, reason, hands }) => [verdict, reason, hands])).toEqual([passed, passed]);
  });

  it('leave no browser behind', async () => {
    const chromedriver = await startChromeDriver();
    const driver = await openPhoneBrowser(chromedriver.port, DEVICES.iphone);
    const { debuggerAddress } = driver.capabilities['goog:chromeOptions'] as unknown as { debuggerAddress: string };
    expect(await answers(`http://${debuggerAddress}/json/version`)).toBe(true);
    await endPhoneBrowser(driver);
    await chromedriver.stop();
    expect(await answers(`http://${debuggerAddress}/json/version`)).toBe(false);
  });

  it('are not run where the browser has no driver, and say so', async () => {
    vi.stubEnv('CHROMEDRIVER_PATH', join(outDir, 'nowhere'));
    const opened = await openPhoneLab('android', '1', { app: 'stand-in' });
    expect(opened).toEqual({ reason: expect.stringContaining('Failed to start chromedriver') as string });
  });
  afterEach(() => vi.unstubAllEnvs());

  it.each(['own-build', 'real-app'] as const)(
    'are never played as simulated ones when asked for with %s',
    async (app) => {
      await expect(openPhoneLab('android', '1', { app })).rejects.toMatchObject({ code: 'option-invalid' });
    },
  );
});
