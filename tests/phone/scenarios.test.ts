import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { findChecks } from '../../scenarios/catalogue/all-checks.ts';
import { castAll, findScenarios } from '../../scenarios/catalogue/all.ts';
import { readRequirements } from '../../scenarios/catalogue/requirements.ts';
import { openSession } from '../../scenarios/hands/appium/open-session.ts';
import { openHands } from '../../scenarios/hands/open-hands.ts';
import { openPhoneLab } from '../../scenarios/hands/open-phone-lab.ts';
import { playOnDevice } from '../../scenarios/playing/play-on-device.ts';
import { selectCastings } from '../../scenarios/playing/select.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** Appium, adb and their first session take their time on a machine that does other things too. */
const PATIENCE_MS = 240_000;

const CAMERA = '写真と動画の撮影を「デジタル認証アプリ」に許可しますか？';
/** A device of each platform shows it: TEGATA_MATRIX=whole has all whose app asks its owner. */
const ASKING = [
  {
    device: 'android-13',
    phone: 'android',
    asks: [
      ['通知の送信を「デジタル認証アプリ」に許可しますか？', '「許可」'],
      [CAMERA, '「アプリの使用時のみ」'],
    ],
  },
  {
    device: 'ios-16',
    phone: 'ios',
    asks: [
      ['“デジタル認証アプリ”は通知を送信します。よろしいですか？', '「許可」'],
      ['“デジタル認証アプリ”がカメラへのアクセスを求めています', '「OK」'],
    ],
  },
  ...(process.env['TEGATA_MATRIX'] === 'whole'
    ? ([
        { device: 'android-11', phone: 'android', asks: [[CAMERA, '「アプリの使用時のみ」']] },
        {
          device: 'ios-26',
          phone: 'ios',
          asks: [
            ['“デジタル認証アプリ”は通知を送信します。よろしいですか？', '「許可」'],
            ['“デジタル認証アプリ”がカメラへのアクセスを求めています', '「許可」'],
          ],
        },
      ] as const)
    : []),
] as const;

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
      'authentication/pairing/app-killed-on-the-way@smartphone-android',
    ]);
    const ended = results.map(({ id, verdict, hands, reason }) => [id, verdict, hands.phone, reason]);
    expect(ended).toEqual([
      ['authentication/happy/two-of-four@pc', 'passed', 'android', undefined],
      ['authentication/happy/two-of-four@smartphone-android', 'passed', 'android', undefined],
      ['authentication/pairing/app-killed-on-the-way@smartphone-android', 'passed', 'android', undefined],
    ]);
    const pictures = results.flatMap(({ attachments }) => attachments.filter(({ name }) => name.startsWith('phone-1')));
    expect(new Set(pictures.map(({ type }) => type))).toEqual(new Set(['image/png']));
  });

  it.for(ASKING)('pass where the app asks its owner: $device', async ({ device, phone, asks }, { skip }) => {
    if (phone === 'android' && whatIsMissing() !== undefined) skip();
    const select = ['authentication/happy/two-of-four@pc'];
    const { results } = await runScenarios({
      select,
      tags: [],
      browser: 'in-process',
      phone,
      device,
      seed: '1',
      workers: 1,
      outDir,
    });
    expect(results.map(({ verdict, reason }) => [verdict, reason])).toEqual([['passed', undefined]]);
    const answers = results
      .flatMap(({ timeline }) => timeline)
      .filter(({ words }) => words.en.startsWith('Answered the system'));
    expect(answers.map(({ words, detail }) => [detail?.[0], words.en.replace(/^.* with /, '')])).toEqual(asks);
  });

  it('pass on an iPhone', async () => {
    const { results } = await play('ios', [
      'authentication/happy/two-of-four@pc',
      'authentication/pairing/app-killed-on-the-way@smartphone-ios',
    ]);
    expect(results.map(({ id, verdict, hands, reason }) => [id, verdict, hands.phone, reason])).toEqual([
      ['authentication/happy/two-of-four@pc', 'passed', 'ios', undefined],
      ['authentication/pairing/app-killed-on-the-way@smartphone-ios', 'passed', 'ios', undefined],
    ]);
  });

  it.for([
    ['android', 'mobile: getDeviceTime', 'adb shell date'],
    ['android', 'mobile: batteryInfo', 'UiAutomator2 GET /appium/device/battery_info'],
    ['ios', 'mobile: siriCommand', 'WebDriverAgent POST /wda/siri/activate'],
  ] as const)(
    'fail by name where the phone is asked for what it does not know: %s, %s',
    async ([phone, command, asked], { skip }) => {
      if (phone === 'android' && whatIsMissing() !== undefined) skip();
      const [opened, engine] = [await openPhoneLab(phone, '1'), await openHands('in-process')];
      if (!('lab' in opened) || !opened.lab || 'missing' in engine) throw new Error('expected a phone');
      const { lab } = opened;
      const ready = await lab.ready();
      const driver = await openSession(ready.port, ready.capabilities);
      await driver.executeScript(command, [{ text: 'x' }]).catch(() => {});
      ready.adopt(driver);
      const [casting] = selectCastings(castAll(await findScenarios()), {
        select: ['authentication/happy/two-of-four@pc'],
        tags: [],
      });
      if (!casting) throw new Error('expected a scenario');
      const context = {
        seed: '1',
        defects: [],
        checks: await findChecks(),
        requirements: await readRequirements(),
        write: async (file: string) => file,
        elapsed: () => 0,
      };
      const play = () => playOnDevice(casting, { ...engine.hands, phones: lab }, context);
      const first = await play();
      const second = await play();
      await lab.close();
      expect(first.verdict).toBe('failed');
      expect(first.checks.filter(({ verdict }) => verdict !== 'passed')).toMatchObject([
        { id: 'phone-knows-what-is-asked', actual: [expect.stringContaining(asked)] },
      ]);
      // It is held against the scenario that it came before, and no other.
      expect(second.verdict).toBe('passed');
    },
  );
});
