import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAdbServer, type AdbServer } from '../../scenarios/hands/appium/adb-server.ts';
import { startAppium } from '../../scenarios/hands/appium/appium-server.ts';
import { openSession } from '../../scenarios/hands/appium/open-session.ts';
import type { ServerProcess } from '../../scenarios/hands/appium/server-process.ts';
import { createChromiumEngine } from '../../scenarios/hands/chrome/chromium-engine.ts';
import { openChrome } from '../../scenarios/hands/chrome/open-chrome.ts';
import { chromeCapabilities, startPhoneChrome } from '../../scenarios/hands/chrome/phone-chrome.ts';
import { DEVICES } from '../../scenarios/hands/devices.ts';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { startAndroidPhone, type AndroidPhone } from '../../simulators/phone/android/android-phone.ts';
import { CHROME } from '../../simulators/phone/android/packages.ts';
import { openProxy, type WorldProxy } from '../../simulators/world/proxy.ts';
import { createRandom } from '../../simulators/world/random.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';

const PATIENCE_MS = 120_000;
const SHOP = '<!doctype html><title>店</title><h1>店</h1><label>名前<input></label><a href="/next">次へ</a>';

describe('the own Chrome of a simulated phone, through the unpatched driver', { timeout: PATIENCE_MS }, () => {
  let adb: AdbServer;
  let appium: ServerProcess;
  let phone: AndroidPhone;
  let proxy: WorldProxy;
  const cookies: (string | null)[] = [];

  beforeAll(async () => {
    adb = await startAdbServer();
    appium = await startAppium({ ANDROID_HOME: adb.sdk });
    const chrome = await createChromiumEngine(DEVICES['android-phone']);
    phone = await startAndroidPhone({}, { clock: createRealClock(), random: createRandom('chrome'), chrome });
    await adb.run('connect', phone.serial);
    proxy = await openProxy(async (input, init) => {
      const request = new Request(input, init);
      if (request.url.endsWith('/')) cookies.push(request.headers.get('cookie'));
      const mark = `<meta name="tegata-arrival" content="${cookies.length}">`;
      const headers = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'session=one' };
      return new Response(request.url.endsWith('/next') ? `${mark}<h1>次のページ</h1>` : `${mark}${SHOP}`, { headers });
    });
  }, PATIENCE_MS);
  afterAll(async () => {
    await phone?.close();
    await appium?.stop();
    await adb?.stop();
    await proxy?.close();
  });

  it('shows pages of the world, follows a link, takes what an app hands over, and forgets what they stored', async () => {
    const driver = await openSession(appium.port, {
      platformName: 'Android',
      'appium:automationName': 'UiAutomator2',
      'appium:udid': phone.serial,
      'appium:adbPort': adb.port,
      'appium:autoLaunch': false,
      'appium:noReset': true,
      ...chromeCapabilities(),
    });
    const chrome = await startPhoneChrome({ adb, serial: phone.serial, id: 'phone' });
    await chrome.leadTo(proxy.url);
    for (const visit of ['first', 'second']) {
      const browser = await openChrome({ driver, chrome, id: 'phone' });
      const tab = await browser.openTab('tab-1', () => {});
      await tab.open('http://shop.tegata.test/');
      expect(await tab.see(), visit).toMatchObject({ heading: '店', url: 'http://shop.tegata.test/' });
      await tab.fill('名前', '花子');
      await tab.press('次へ', { isAppLink: () => false, appTakes: async () => false, appTook: () => {} });
      expect(await tab.see(), visit).toMatchObject({ heading: '次のページ' });
      const handed = await browser.openTab('tab-2', () => {});
      await browser.handedOver?.('http://shop.tegata.test/next?from=app');
      expect(await handed.see(), visit).toMatchObject({ url: 'http://shop.tegata.test/next?from=app' });
      await browser.close();
    }
    expect(cookies).toEqual([null, null]);
    await chrome.close();
    await driver.deleteSession();
    expect(phone.system.unknown).toEqual([]);
    expect(phone.system.chrome?.isRunning()).toBe(false);
  });

  it('says in a sentence that the ChromeDriver of this machine is for another Chrome', async () => {
    const engine = await createChromiumEngine(DEVICES['android-phone']);
    const chrome = { ...engine, version: '90.0.4430.210' };
    const old = await startAndroidPhone({}, { clock: createRealClock(), random: createRandom('old'), chrome });
    await adb.run('connect', old.serial);
    const driver = await openSession(appium.port, {
      platformName: 'Android',
      'appium:automationName': 'UiAutomator2',
      'appium:udid': old.serial,
      'appium:adbPort': adb.port,
      'appium:autoLaunch': false,
      'appium:noReset': true,
      ...chromeCapabilities(),
    });
    const started = await startPhoneChrome({ adb, serial: old.serial, id: 'old phone' });
    const ours = engine.version.split('.')[0] ?? '?';
    await expect(openChrome({ driver, chrome: started, id: 'old phone' })).rejects.toMatchObject({
      code: 'hands-engine-missing',
      message: expect.stringMatching(
        new RegExp(
          `^Failed to drive Chrome on “old phone”: expected a ChromeDriver for the phone's Chrome 90.0.4430.210, got one for Chrome ${ours}; name one by CHROMEDRIVER_PATH \\(`,
        ),
      ) as string,
    });
    await driver.deleteSession();
    await old.close();
    await adb.forget(old.serial);
  });

  it('says in a sentence that a phone has no Chrome', async () => {
    phone.system.packages.delete(CHROME);
    await expect(startPhoneChrome({ adb, serial: phone.serial, id: 'phone' })).rejects.toMatchObject({
      code: 'hands-engine-missing',
      message: expect.stringContaining('does not have') as string,
    });
  });
});

describe('scenarios with the services’ pages in the phone’s own Chrome', { timeout: 240_000 }, () => {
  let outDir: string;
  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'tegata-chrome-'));
  });
  afterAll(() => rm(outDir, { recursive: true }));

  it('pass with every check green, and say which browser it was', async () => {
    const { results } = await runScenarios({
      select: [
        'authentication/happy/mynaapp@smartphone-android',
        'authentication/returning/other-browser@smartphone-android',
      ],
      tags: [],
      browser: 'in-process',
      phone: 'android',
      device: 'android-16-chrome',
      seed: '1',
      workers: 1,
      outDir,
    });
    const browser = expect.stringMatching(/^Chrome [\d.]+ \(pages shown by Chromium [\d.]+\)$/) as string;
    expect(results.map(({ verdict, reason, hands }) => [verdict, reason, hands.drivenOn?.browser])).toEqual([
      ['passed', undefined, browser],
      ['not-applicable', 'A phone’s own browser is one; this scenario comes back in another.', browser],
    ]);
  });
});
