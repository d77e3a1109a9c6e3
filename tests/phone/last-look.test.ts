import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PhoneLab, TakenPhone } from '../../scenarios/hands/appium/phone-lab.ts';
import { openPhoneLab } from '../../scenarios/hands/open-phone-lab.ts';
import type { JournalEntry } from '../../simulators/world/journal.ts';
import { createWorld } from '../../simulators/world/world.ts';
import { makeApk } from './make-apk.ts';
import { moveOwnAppIn, OWN_PACKAGE } from './own-app.ts';
import { connectAndroid, type StrangeAndroid } from './strange-phones.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PATIENCE_MS = 120_000;

describe.skipIf(whatIsMissing() !== undefined)(
  'the last look at a build of somebody’s own',
  { timeout: PATIENCE_MS },
  () => {
    let folder: string;
    let phone: StrangeAndroid;
    let lab: PhoneLab;
    let looked: () => void;
    let journal: JournalEntry[];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'tegata-last-look-'));
      const [build, adapter, devices] = ['own.apk', 'adapter.yaml', 'devices.yaml'].map((name) => join(folder, name));
      phone = await connectAndroid();
      const { adb, device } = phone;
      moveOwnAppIn(device);
      await writeFile(build ?? '', makeApk(OWN_PACKAGE, '3.2'));
      await writeFile(
        adapter ?? '',
        `android: { package: ${OWN_PACKAGE}, activity: .MainActivity, broker: own.broker, token: own.token }`,
      );
      await writeFile(
        devices ?? '',
        `mine: { kind: real, platform: android, app: own-build, device: "${device.serial}", capabilities: { "appium:adbPort": ${adb.port} } }`,
      );
      const noticed = async (): Promise<void> => looked();
      const opened = await openPhoneLab('android', '1', { device: 'mine', devices, adapter, build, noticed });
      if (!('lab' in opened) || !opened.lab) throw new TypeError(`Failed to open: ${JSON.stringify(opened)}`);
      lab = opened.lab;
    }, PATIENCE_MS);
    afterAll(async () => {
      await lab?.close();
      await phone?.close();
      await rm(folder, { recursive: true });
    }, PATIENCE_MS);
    beforeEach(() => {
      looked = () => {};
      journal = [];
    });

    const take = (): Promise<TakenPhone> => {
      const sink = (entry: JournalEntry): void => void journal.push(entry);
      const world = createWorld({ seed: '1', sink, startsAt: new Date(0) });
      const [brokerOrigin, appLinkOrigin] = ['http://broker.tegata.test', 'http://app.tegata.test'];
      // Only what a phone of the world would be asked for by somebody at it; none is here.
      const nobody = { id: 'phone' } as Parameters<PhoneLab['take']>[1];
      return lab.take(world, nobody, { brokerOrigin, appLinkOrigin, appToken: 'registered' });
    };
    const unseen = (): unknown[] => journal.filter(({ kind }) => kind === 'unseen').map(({ data }) => data['reason']);

    it('is one at the screen that it ended at', async () => {
      let looks = 0;
      const lent = await take();
      looked = () => void looks++;
      await lent.giveBack();
      expect([looks, unseen()]).toEqual([1, []]);
    });

    it('ends with a fault of ours that nobody foresaw, and the phone is free again', async () => {
      const lent = await take();
      looked = () => {
        throw new TypeError('planted');
      };
      await expect(lent.giveBack()).rejects.toThrow('planted');
      looked = () => {};
      await (await take()).giveBack();
      expect(unseen()).toEqual([]);
    });

    it.each(['is still out', 'is in again'])('shows nothing after the cable was pulled and %s', async (cable) => {
      const lent = await take();
      await phone.device.setPlugged(false);
      if (cable === 'is in again') await phone.plugInAgain();
      await lent.giveBack();
      if (cable === 'is still out') await phone.plugInAgain();
      expect(unseen()).toEqual([expect.stringMatching(/^device lost: /)]);
    });
  },
);
