import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scenarios/hands/appium/free-port.ts';
import { DEVICES } from '../../scenarios/hands/devices.ts';
import { openPhoneLab } from '../../scenarios/hands/open-phone-lab.ts';
import { openChromiumPages, type ChromiumPages } from '../../scenarios/hands/safari/chromium-pages.ts';
import { startChromium } from '../../scenarios/hands/start-chromium.ts';
import { runScenarios, type RunOptions } from '../../scenarios/playing/engine.ts';
import { CHROME } from '../../simulators/phone/android/packages.ts';
import { TRAITS } from '../unit/phone/ios/simulated-iphone.ts';
import { connectAndroid, connectIphone, type StrangeAndroid, type StrangeIphone } from './strange-phones.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PATIENCE_MS = 400_000;

/** The phone of this name among the devices of a file in a folder. */
async function player(platform: 'android' | 'ios', folder: string, profile: string) {
  const devices = join(folder, 'devices.yaml');
  await writeFile(devices, `mine: { kind: real, platform: ${platform}, app: stand-in, ${profile} }`);
  return async (select: readonly string[], more: Partial<RunOptions> = {}) => {
    const { results } = await runScenarios({
      select,
      tags: [],
      browser: 'in-process',
      phone: platform,
      device: 'mine',
      devices,
      seed: '1',
      workers: 2,
      outDir: folder,
      ...more,
    });
    return results;
  };
}

const SCENARIOS = [
  'authentication/happy/two-of-four@pc',
  'authentication/pins/locks-at-the-third-miss@pc',
  'registration/ends/done@pc',
  'signing/happy/hash-with-all-items@pc',
];

describe.skipIf(whatIsMissing() !== undefined)(
  'the stand-in in the own Chrome of an Android phone that is not ours',
  { timeout: PATIENCE_MS },
  () => {
    let folder: string;
    let phone: StrangeAndroid;
    let adb: StrangeAndroid['adb'];
    let device: StrangeAndroid['device'];
    let play: Awaited<ReturnType<typeof player>>;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'tegata-stand-in-'));
      phone = await connectAndroid();
      ({ adb, device } = phone);
      play = await player('android', folder, profile());
    }, PATIENCE_MS);
    afterAll(async () => {
      await phone?.close();
      await rm(folder, { recursive: true });
    }, PATIENCE_MS);
    const profile = (): string => `device: "${device.serial}", capabilities: { "appium:adbPort": ${adb.port} }`;

    it('passes, says on what it was, and leaves the phone as it was', async () => {
      const results = await play(SCENARIOS);
      const drivenOn = expect.objectContaining({
        device: 'Tegata Phone',
        os: 'Android 16',
        browser: `Chrome ${device.system.chrome?.version}`,
        appVersion: 'stand-in',
      }) as unknown;
      expect(
        results.map(({ scenario, verdict, reason, hands }) => [scenario, verdict, reason, hands.drivenOn]),
      ).toEqual(SCENARIOS.map((name) => [name.replace('@pc', ''), 'passed', undefined, drivenOn]));
      expect(await adb.run('-s', device.serial, 'reverse', '--list')).not.toContain('tcp:');
      expect(device.system.files.read('/data/local/tmp/chrome-command-line')).toBeUndefined();
      expect(device.system.unknown).toEqual([]);
    });

    it('is shown to fail by an app with a defect, and is not run where a second phone is wanted', async () => {
      const [second, broken] = await play(
        ['authentication/pairing/second-phone@pc', 'authentication/pins/wrong-once@pc'],
        { defects: ['wrong-pin-not-named'] },
      );
      const red = broken?.checks.filter(({ verdict }) => verdict !== 'passed').map(({ id }) => id);
      expect([broken?.verdict, red]).toEqual(['failed', ['phone-names-the-wrong-pin']]);
      expect(second).toMatchObject({
        verdict: 'not-run',
        reason: 'There is one phone, and this scenario needs a second one beside it.',
      });
    });

    it('ends as a lost device when the cable is pulled, and says nothing of the app', async () => {
      let begun = 0;
      const lost = await play(['authentication/happy/two-of-four@pc', 'authentication/pins/wrong-once@pc'], {
        workers: 1,
        dropped() {
          if (++begun === 2) void device.setPlugged(false);
          return undefined;
        },
      });
      await phone.plugInAgain();
      expect(lost.map(({ verdict }) => verdict)).toEqual(['passed', 'not-run']);
      expect(lost[1]).toMatchObject({
        checks: [],
        reason: expect.stringMatching(/^device lost: the cable is pulled: /) as string,
      });
    });

    it('is not run on a phone without Chrome, which a sentence says', async () => {
      const kept = device.system.packages.get(CHROME);
      device.system.packages.delete(CHROME);
      const [result] = await play(['authentication/happy/two-of-four@pc']);
      if (kept) device.system.packages.set(CHROME, kept);
      expect(result).toMatchObject({
        verdict: 'not-run',
        reason: `Failed to show the stand-in on the device “mine”: expected Chrome (${CHROME}), which the phone does not have. Install it, or switch it on in the phone's settings.`,
      });
    });
  },
);

describe('the stand-in in the own Safari of an iPhone that is not ours', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  let phone: StrangeIphone;
  let device: StrangeIphone['device'];
  let chromium: Awaited<ReturnType<typeof startChromium>>;
  let pages: ChromiumPages;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-stand-in-'));
    phone = await connectIphone();
    ({ device } = phone);
    chromium = await startChromium({});
    let lastId = 0;
    pages = await openChromiumPages(chromium, { traits: DEVICES.iphone, nextId: () => ++lastId });
    device.iphone.safari.show(pages);
  }, PATIENCE_MS);
  afterAll(async () => {
    await pages?.close();
    await phone?.close();
    await chromium?.close();
    await rm(folder, { recursive: true });
  }, PATIENCE_MS);

  it('passes at the address that its profile names, and fails by an app with a defect', async () => {
    const wda = `device: ${TRAITS.udid}, osVersion: '${TRAITS.osVersion}', webDriverAgentUrl: "${device.wdaUrl}"`;
    const play = await player('ios', folder, `${wda}, brokerAddress: "http://127.0.0.1:${await freePort()}"`);
    const results = await play(SCENARIOS);
    const drivenOn = expect.objectContaining({
      os: `iOS ${TRAITS.osVersion}`,
      browser: 'Safari 18.5',
      appVersion: 'stand-in',
    }) as unknown;
    expect(results.map(({ scenario, verdict, reason, hands }) => [scenario, verdict, reason, hands.drivenOn])).toEqual(
      SCENARIOS.map((name) => [name.replace('@pc', ''), 'passed', undefined, drivenOn]),
    );
    const [broken] = await play(['authentication/pins/wrong-once@pc'], { defects: ['wrong-pin-not-named'] });
    const red = broken?.checks.filter(({ verdict }) => verdict !== 'passed').map(({ id }) => id);
    expect([broken?.verdict, red]).toEqual(['failed', ['phone-names-the-wrong-pin']]);
    expect(device.unknown).toEqual([]);
  });
});

describe('what makes no sense for the stand-in on a phone that is not ours', () => {
  let folder: string;
  afterEach(() => rm(folder, { recursive: true }));

  const HOME = 'Failed to show the stand-in on the device “mine”: expected';
  const IPHONE = 'kind: real, platform: ios, app: stand-in, device: 00008110-X';
  it.each([
    [IPHONE, `${HOME} brokerAddress in its profile, an address of this computer that the phone reaches.`],
    [
      `${IPHONE}, brokerAddress: "https://192.0.2.1:8443"`,
      `${HOME} a host name in https://192.0.2.1:8443, for the test authority vouches for names only.`,
    ],
    [
      // An address of the block for documentation is nobody's. @see RFC 5737
      `${IPHONE}, brokerAddress: "http://192.0.2.77:8443"`,
      'Failed to serve anything at 192.0.2.77: expected an address or a name of this computer.',
    ],
    [
      'kind: farm, platform: ios, app: stand-in, url: "http://127.0.0.1:9", device: Any',
      `${HOME} brokerAddress in its profile, an address of this computer that the phone reaches.`,
    ],
  ])('is told in a sentence: %s', async (profile, message) => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-stand-in-'));
    const devices = join(folder, 'devices.yaml');
    await writeFile(devices, `mine: { ${profile} }`);
    await expect(openPhoneLab('ios', '1', { device: 'mine', devices })).rejects.toMatchObject({
      code: 'option-invalid',
      message,
    });
  });
});
