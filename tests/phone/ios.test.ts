import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAppium } from '../../scenarios/hands/appium/appium-server.ts';
import { openSession, type Driver } from '../../scenarios/hands/appium/open-session.ts';
import type { ServerProcess } from '../../scenarios/hands/appium/server-process.ts';
import { simulatedApp } from '../../simulators/phone/ios/apps/simulated-app.ts';
import { startIphone, type RunningIphone } from '../../simulators/phone/ios/start-iphone.ts';
import { createUsbmux } from '../../simulators/phone/ios/usbmux/usbmux.ts';
import { serveUsbmux, type ServedUsbmux } from '../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { createRandom } from '../../simulators/world/random.ts';
import { makeIpa } from '../unit/phone/ios/make-ipa.ts';
import { TRAITS } from '../unit/phone/ios/simulated-iphone.ts';
import { LINK, setStage, type Stage } from '../unit/phone/stage.ts';

const APP = 'test.tegata.guide';

describe('webdriverio, Appium and the unpatched XCUITest driver', () => {
  let usbmuxd: ServedUsbmux;
  let appium: ServerProcess;
  const unknown: string[] = [];
  const usbmux = createUsbmux((what) => unknown.push(what));
  const phones: RunningIphone[] = [];

  beforeAll(async () => {
    usbmuxd = await serveUsbmux(usbmux);
    appium = await startAppium({ USBMUXD_SOCKET_ADDRESS: usbmuxd.address });
    const clock = setStage().world.clock;
    for (const n of [1, 2]) {
      const udid = `00008110-TEGATA000000000${n}`;
      phones.push(await startIphone({ ...TRAITS, udid }, usbmux, { clock, random: createRandom(`iphone-${n}`) }));
    }
  });
  afterAll(async () => {
    await appium?.stop();
    await Promise.all(phones.map((phone) => phone.close()));
    await usbmuxd?.close();
  });

  const moveIn = ({ iphone }: RunningIphone): Stage => {
    const stage = setStage();
    iphone.settleIn({ phone: stage.phone, app: simulatedApp('guide'), settle: stage.world.work.idle });
    return stage;
  };
  const open = ({ iphone, wdaUrl }: RunningIphone, more: Record<string, unknown> = {}): Promise<Driver> =>
    openSession(appium.port, {
      platformName: 'iOS',
      'appium:automationName': 'XCUITest',
      'appium:udid': iphone.traits.udid,
      'appium:webDriverAgentUrl': wdaUrl,
      'appium:bundleId': APP,
      'appium:webviewConnectTimeout': 200,
      ...more,
    });

  const expectNothingUnknown = (): void => {
    expect([...unknown, ...phones.flatMap((phone) => phone.unknown)]).toEqual([]);
  };

  it('sign somebody in by taps, from the link to the way back', async () => {
    const [phone] = phones as [RunningIphone];
    const stage = moveIn(phone);
    const driver = await open(phone);
    await driver.executeScript('mobile: deepLink', [{ url: LINK, bundleId: APP }]);
    await driver.$('~unlock').click();
    await phone.iphone.owner.present(true);
    await driver.$('~next').click();
    await driver.$('~auth-pin').setValue('1234');
    await driver.$('-ios predicate string:label == "次へ"').click();
    await driver.$('~text-pin').setValue('5678');
    await driver.$('-ios class chain:**/XCUIElementTypeButton[`label == "次へ"`]').click();
    await driver.$('//XCUIElementTypeButton[@label="読み取り開始"]').click();
    await stage.phone.holdCard(stage.card);
    expect(await driver.$('~title').getText()).toBe('サービスへの認証を許可');
    expect(
      Buffer.from(await driver.takeScreenshot(), 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    await driver.$('~allow').click();
    await driver.$('~return').click();
    expect(stage.opened).toHaveLength(1);
    await driver.deleteSession();
    expectNothingUnknown();
  });

  it('drive two phones at once, each its own', async () => {
    const stages = phones.map(moveIn);
    const drivers = await Promise.all(phones.map((phone) => open(phone)));
    const [first, second] = drivers as [Driver, Driver];
    await first.executeScript('mobile: deepLink', [{ url: LINK, bundleId: APP }]);
    expect(await second.$('~title').getText()).not.toBe(await first.$('~title').getText());
    expect(stages.map(({ phone }) => phone.screen().id)).toEqual(['unlock', 'app-home']);
    await Promise.all(drivers.map((driver) => driver.deleteSession()));
    expectNothingUnknown();
  });

  it('install an app package, read the system log and lock the phone', async () => {
    const [phone] = phones as [RunningIphone];
    moveIn(phone);
    const folder = await mkdtemp(join(tmpdir(), 'tegata-ipa-'));
    await writeFile(join(folder, 'Own.ipa'), makeIpa({}));
    const driver = await open(phone, { 'appium:app': join(folder, 'Own.ipa'), 'appium:bundleId': undefined });
    await rm(folder, { recursive: true });
    expect(await driver.executeScript('mobile: activeAppInfo', [])).toMatchObject({ bundleId: 'test.tegata.own' });
    expect(await driver.executeScript('mobile: isAppInstalled', [{ bundleId: APP }])).toBe(true);
    const log = (await driver.getLogs('syslog')) as { message: string }[];
    expect(log.map(({ message }) => message)).toContainEqual(expect.stringContaining('Installed test.tegata.own 7'));
    await driver.lock();
    expect(await driver.isLocked()).toBe(true);
    await driver.unlock();
    expect(await driver.isLocked()).toBe(false);
    await driver.executeScript('mobile: removeApp', [{ bundleId: 'test.tegata.own' }]);
    await driver.deleteSession();
    expectNothingUnknown();
  });

  it('name what is not simulated', async () => {
    const [phone] = phones as [RunningIphone];
    moveIn(phone);
    const driver = await open(phone);
    await expect(driver.executeScript('mobile: siriCommand', [{ text: 'x' }])).rejects.toThrow('Unhandled endpoint');
    expect(phone.unknown).toEqual(['WebDriverAgent POST /wda/siri/activate']);
    await driver.deleteSession();
  });
});
