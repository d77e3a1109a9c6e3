import { afterEach, expect, it, vi } from 'vitest';
import { planBrowser } from '../../../scenarios/hands/appium/outside-browser.ts';
import type { Driver } from '../../../scenarios/hands/appium/open-session.ts';
import { deviceProfile, type OutsideDevice } from '../../../scenarios/phones/device-profile.ts';
import { createWorld } from '../../../simulators/world/world.ts';

const REAL = { kind: 'real', app: 'own-build', device: 'one' };
const SETTING = { name: 'browser', isAppLink: () => false, systemTakes: async () => false } as const;

afterEach(() => vi.unstubAllEnvs());

/** What a tester reads who plays a scenario that goes through its browser. */
async function whyNot(profile: object, how: Parameters<typeof planBrowser>[2]): Promise<string> {
  const plan = planBrowser('mine', deviceProfile.parse(profile) as OutsideDevice, how);
  const { browser, shown } = await plan.open({ driver: {} as Driver, adb: undefined, serial: undefined });
  expect([browser.name, shown, plan.capabilities]).toEqual([undefined, undefined, {}]);
  const world = createWorld({ seed: 'why', startsAt: new Date(0), sink: () => {} });
  const opened = browser.open(world, { ...SETTING, device: 'android-phone' });
  return opened.then(
    () => 'it was opened',
    ({ code, message }: { code: string; message: string }) => `${code}: ${message}`,
  );
}

it('is not there on a phone that adb does not reach', async () => {
  const farm = { kind: 'farm', platform: 'android', app: 'own-build', url: 'https://farm.example', device: 'Pixel' };
  expect(await whyNot(farm, { app: 'own-build', hasAdb: false })).toBe(
    'hands-engine-missing: Failed to show a service’s pages on “mine”: expected a phone that adb on this computer reaches, for nothing else leads its Chrome here.',
  );
});

it('is not there without a ChromeDriver, unless the profile has the driver find one', async () => {
  vi.stubEnv('PATH', '/nowhere');
  vi.stubEnv('CHROMEDRIVER_PATH', '');
  const android = { ...REAL, platform: 'android' };
  expect(await whyNot(android, { app: 'own-build', hasAdb: true })).toMatch(/^hands-engine-missing: .*chromedriver/);
  const named = { ...android, capabilities: { 'appium:chromedriverExecutableDir': '/somewhere' } };
  expect(await whyNot(named, { app: 'own-build', hasAdb: true })).toBe(
    'hands-engine-missing: Failed to start Chrome on “mine”: expected its driver to say the serial by which adb knows it, got none.',
  );
});

it('has a proxy address of an iPhone alone, and one that a phone can be told of', () => {
  const wrong = (platform: string, proxyAddress: string) =>
    deviceProfile
      .safeParse({ ...REAL, platform, proxyAddress })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  expect(wrong('ios', 'http://192.0.2.1:8899')).toBeUndefined();
  expect(wrong('android', 'http://192.0.2.1:8899')).toEqual([
    'proxyAddress: expected it of an iPhone only: the browser of an Android phone is led here over adb',
  ]);
  expect(JSON.stringify(wrong('ios', 'https://192.0.2.1:8899'))).toContain('proxyAddress');
});
