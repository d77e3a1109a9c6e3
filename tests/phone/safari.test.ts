import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startAppium } from '../../scenarios/hands/appium/appium-server.ts';
import { openSession, type Driver } from '../../scenarios/hands/appium/open-session.ts';
import type { ServerProcess } from '../../scenarios/hands/appium/server-process.ts';
import { DEVICES } from '../../scenarios/hands/devices.ts';
import { openChromiumPages, type ChromiumPages } from '../../scenarios/hands/safari/chromium-pages.ts';
import { SAFARI_CAPABILITIES } from '../../scenarios/hands/safari/lab-safari.ts';
import { openSafari } from '../../scenarios/hands/safari/open-safari.ts';
import { startChromium } from '../../scenarios/hands/start-chromium.ts';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { simulatedApp } from '../../simulators/phone/ios/apps/simulated-app.ts';
import { startIphone, type RunningIphone } from '../../simulators/phone/ios/start-iphone.ts';
import { createUsbmux } from '../../simulators/phone/ios/usbmux/usbmux.ts';
import { serveUsbmux, type ServedUsbmux } from '../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { openProxy, type WorldProxy } from '../../simulators/world/proxy.ts';
import { createRandom } from '../../simulators/world/random.ts';
import { TRAITS } from '../unit/phone/ios/simulated-iphone.ts';
import { LINK, setStage } from '../unit/phone/stage.ts';

const ANYWHERE = 'http://app.tegata.test/elsewhere';
const SHOP = `<!doctype html><meta name="viewport" content="width=device-width"><title>店</title><h1>店</h1><label>名前<input></label>
<a href="${LINK}">アプリへ</a> <a href="${ANYWHERE}">案内へ</a> <button onclick="location='/next'">次へ</button>`;
const NEXT = '<!doctype html><title>次</title><h1>次のページ</h1>';

describe('the own Safari of a simulated iPhone, through the unpatched XCUITest driver', () => {
  const unknown: string[] = [];
  const usbmux = createUsbmux((what) => unknown.push(what));
  let usbmuxd: ServedUsbmux;
  let appium: ServerProcess;
  let chromium: Awaited<ReturnType<typeof startChromium>>;
  let proxy: WorldProxy;
  let phone: RunningIphone;
  let pages: ChromiumPages;
  let driver: Driver | undefined;

  beforeAll(async () => {
    usbmuxd = await serveUsbmux(usbmux);
    appium = await startAppium({ USBMUXD_SOCKET_ADDRESS: usbmuxd.address });
    chromium = await startChromium({});
    proxy = await openProxy(async (input, init) => {
      const { pathname } = new URL(new Request(input, init).url);
      const headers = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'session=one' };
      return new Response(pathname === '/' ? SHOP : NEXT, { headers });
    });
  });
  afterAll(async () => {
    await appium?.stop();
    await usbmuxd?.close();
    await chromium?.close();
    await proxy?.close();
  });
  beforeEach(async () => {
    const stage = setStage();
    phone = await startIphone(TRAITS, usbmux, { clock: stage.world.clock, random: createRandom('safari') });
    let lastId = 0;
    pages = await openChromiumPages(chromium, { proxy: proxy.url, traits: DEVICES.iphone, nextId: () => ++lastId });
    phone.iphone.safari.show(pages);
    phone.iphone.settleIn({
      phone: stage.phone,
      app: simulatedApp('guide'),
      isAppLink: (url) => new URL(url).origin === new URL(LINK).origin,
      settle: stage.world.work.idle,
    });
  });
  afterEach(async () => {
    await driver?.deleteSession();
    driver = undefined;
    await phone.close();
    await pages.close();
  });

  const open = async (more: Record<string, unknown>): Promise<Driver> => {
    driver = await openSession(appium.port, {
      platformName: 'iOS',
      'appium:automationName': 'XCUITest',
      'appium:udid': TRAITS.udid,
      'appium:platformVersion': TRAITS.osVersion,
      'appium:webDriverAgentUrl': phone.wdaUrl,
      'appium:webviewConnectTimeout': 200,
      ...SAFARI_CAPABILITIES,
      ...more,
    });
    return driver;
  };
  const openBrowser = async (): Promise<Driver> => {
    const opened = await open({ browserName: 'Safari', 'appium:safariInitialUrl': 'about:blank' });
    await opened.url('http://shop.test/');
    return opened;
  };

  it('shows a page, which can be read, filled in, pressed and photographed', async () => {
    const safari = await openBrowser();
    expect([await safari.getTitle(), await safari.$('h1').getText()]).toEqual(['店', '店']);
    await safari.$('input').setValue('花子');
    expect(await safari.$('input').getValue()).toBe('花子');
    expect(await safari.execute(() => navigator.userAgent)).toContain('iPhone');
    expect(await safari.getCookies()).toMatchObject([{ name: 'session', value: 'one' }]);
    await safari.deleteCookies();
    expect(await safari.getCookies()).toEqual([]);
    expect(await safari.executeAsync((done: (said: string) => void) => done('later'))).toBe('later');
    expect(
      Buffer.from(await safari.takeScreenshot(), 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const page = String(await safari.getAppiumContext());
    await safari.switchAppiumContext('NATIVE_APP');
    const glass = await safari.takeScreenshot();
    expect(PNG.sync.read(Buffer.from(glass, 'base64'))).toMatchObject({ width: 780, height: 1688 });
    const link = safari.$('-ios predicate string:type == "XCUIElementTypeLink" AND label == "アプリへ"');
    expect(await link.isDisplayed()).toBe(true);
    await safari.switchAppiumContext(page);
    await safari.$('button').click();
    expect(await safari.$('h1').getText()).toBe('次のページ');
    expect([...unknown, ...phone.unknown]).toEqual([]);
  });

  it('leaves a link of the app to the app, and the page as it is', async () => {
    const safari = await openBrowser();
    await safari.$('=アプリへ').click();
    expect(phone.iphone.front()).toBe('test.tegata.guide');
    expect(await safari.getUrl()).toBe('http://shop.test/');
    await phone.iphone.openInBrowser('http://shop.test/back');
    expect(phone.iphone.front()).toBe('com.apple.mobilesafari');
    expect(await safari.getWindowHandles()).toHaveLength(2);
    expect([...unknown, ...phone.unknown]).toEqual([]);
  });

  it('follows a link that the app does not take', async () => {
    const safari = await openBrowser();
    await safari.$('=案内へ').click();
    expect(await safari.$('h1').getText()).toBe('次のページ');
    expect([await safari.getUrl(), phone.iphone.front()]).toEqual([ANYWHERE, 'com.apple.mobilesafari']);
  });

  it('refuses by its name what it does not know', async () => {
    const safari = await open({ browserName: 'Safari', 'appium:safariGarbageCollect': true });
    // The driver itself does not look at what a page refuses.
    await safari.execute(() => 1);
    expect(phone.unknown).toContain('webinspector Heap.gc');
  });

  it.each(['webInspector', 'remoteAutomation'] as const)('tells to switch on what is off: %s', async (off) => {
    phone.iphone.safari.advanced[off] = false;
    const without = await open({});
    const nothing = async (): Promise<void> => {};
    const deeds = { handOver: nothing, setOnline: nothing, close: nothing };
    const safari = openSafari({ driver: without, device: 'ios-18-safari', ...deeds });
    const tab = await safari.openTab('tab-1', () => {});
    await expect(tab.open('http://shop.test/')).rejects.toMatchObject({
      code: 'hands-engine-missing',
      message: expect.stringMatching(
        /「設定」›「アプリ」›「Safari」›「詳細」.+Settings › Apps › Safari › Advanced/,
      ) as string,
    });
  });
});

describe('scenarios with the services’ pages in the phone’s own Safari', { timeout: 240_000 }, () => {
  let outDir: string;
  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'tegata-safari-'));
  });
  afterAll(() => rm(outDir, { recursive: true }));

  it('pass with every check green, and say which browser it was', async () => {
    const { results } = await runScenarios({
      select: ['authentication/happy/mynaapp@smartphone-ios', 'authentication/returning/other-browser@smartphone-ios'],
      tags: [],
      browser: 'in-process',
      phone: 'ios',
      device: 'ios-18-safari',
      seed: '1',
      workers: 1,
      outDir,
    });
    const browser = expect.stringMatching(/^Safari 18\.5 \(pages shown by Chromium [\d.]+\)$/) as string;
    expect(results.map(({ verdict, reason, hands }) => [verdict, reason, hands.drivenOn?.browser])).toEqual([
      ['passed', undefined, browser],
      ['not-applicable', 'A phone’s own browser is one; this scenario comes back in another.', browser],
    ]);
  });

  it('pass too with the app as a page in it', async () => {
    const { results } = await runScenarios({
      select: ['authentication/happy/six-digits-on-the-pc@pc'],
      tags: [],
      browser: 'in-process',
      phone: 'ios',
      device: 'ios-18-safari',
      app: 'stand-in',
      seed: '1',
      workers: 1,
      outDir,
    });
    expect(results.map(({ verdict, reason, hands }) => [verdict, reason, hands.app])).toEqual([
      ['passed', undefined, 'stand-in'],
    ]);
    expect(results[0]?.hands.drivenOn?.browser).toMatch(/^Safari 18\.5 \(pages shown by Chromium/);
  });
});
