import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChecks } from '../../scenarios/catalogue/all-checks.ts';
import { castAll, findScenarios } from '../../scenarios/catalogue/all.ts';
import { openHands } from '../../scenarios/hands/open-hands.ts';
import { openAndroidLab } from '../../scenarios/hands/appium/android-lab.ts';
import { openIosLab } from '../../scenarios/hands/appium/ios-lab.ts';
import type { PhoneLab, TakenPhone } from '../../scenarios/hands/appium/phone-lab.ts';
import { simulatedDevice } from '../../scenarios/phones/simulated-device.ts';
import { playOnDevice } from '../../scenarios/playing/play-on-device.ts';
import { readRequirements } from '../../scenarios/catalogue/requirements.ts';
import type { RunContext } from '../../scenarios/playing/run-one.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PATIENCE_MS = 240_000;
const NAME = 'authentication/happy/two-of-four@pc';

/** A lab in which something befalls the phone as soon as a screen was looked at. */
function befallen(lab: PhoneLab, befall: (taken: TakenPhone) => Promise<void>): PhoneLab {
  return {
    ...lab,
    async take(world, phone, around) {
      const taken = await lab.take(world, phone, around);
      const look = async () => {
        await befall(taken);
        return taken.hands.look();
      };
      return { ...taken, hands: { ...taken.hands, look } };
    },
  };
}

/** How many servers this process has. */
function listening(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'TCPServerWrap').length;
}

async function play(lab: PhoneLab) {
  const casting = castAll(await findScenarios()).find(({ name }) => name === NAME);
  const opened = await openHands('in-process');
  if (!casting || 'missing' in opened) throw new Error(`expected ${NAME} and hands for it`);
  const context: RunContext = {
    seed: '1',
    checks: await findChecks(),
    requirements: await readRequirements(),
    defects: [],
    write: async (file) => file,
    elapsed: () => 0,
  };
  return playOnDevice(casting, { ...opened.hands, phones: lab }, context);
}

const TABLE = {
  android: [
    ['cable-pulled', /^device lost: the cable is pulled: nobody answers at the address of the phone \(/],
    ['adb-offline', /^device lost: the phone is offline for adb: its end of adb does not answer \(/],
    ['not-authorised', /^device lost: USB debugging is not authorised: allow this computer on the phone \(/],
    ['server-crashed', /^device lost: the UiAutomator2 server on the phone has crashed \(/],
    ['appium-down', /^device lost: Appium is down \(/],
    ['phone-locked', /^device lost: the phone is locked: only its owner can unlock it \(/],
  ],
  ios: [
    ['cable-pulled', /^device lost: the cable is pulled: usbmuxd does not list the phone \(/],
    [
      'server-crashed',
      /^device lost: WebDriverAgent on the phone has ended: the phone is plugged in, and nobody answers \(/,
    ],
    ['appium-down', /^device lost: Appium is down \(/],
    ['phone-locked', /^device lost: the phone is locked: only its owner can unlock it \(/],
  ],
} as const;

describe.each(['android', 'ios'] as const)('an outage of %s', { timeout: PATIENCE_MS }, (platform) => {
  const lacks = platform === 'android' && whatIsMissing() !== undefined;
  let lab: PhoneLab;
  beforeAll(async () => {
    if (lacks) return;
    lab =
      platform === 'android'
        ? await openAndroidLab('outages', await simulatedDevice('android', {}))
        : await openIosLab('outages', await simulatedDevice('ios', {}));
  }, PATIENCE_MS);
  afterAll(async () => lab?.close(), PATIENCE_MS);

  it.skipIf(lacks).each(TABLE[platform])(
    'is reported as what it is, and the next scenario has another phone: %s',
    async (outage, says) => {
      const { verdict, reason, checks } = await play(befallen(lab, ({ suffers }) => suffers(outage)));
      expect({ verdict, checks }).toEqual({ verdict: 'not-run', checks: [] });
      expect(reason).toMatch(says);
      const next = await play(lab);
      expect({ verdict: next.verdict, reason: next.reason }).toEqual({ verdict: 'passed' });
    },
  );

  it.skipIf(lacks || platform === 'ios')(
    'of our own adb server costs no result: it is started again, and the scenario is played once more',
    async () => {
      let hasHappened = false;
      let taken = 0;
      const killing = befallen(lab, async ({ suffers }) => {
        if (hasHappened) return;
        hasHappened = true;
        await suffers('adb-killed');
      });
      const { verdict, reason } = await play({
        ...killing,
        take(...phone) {
          taken++;
          return killing.take(...phone);
        },
      });
      expect({ verdict, reason, taken }).toEqual({ verdict: 'passed', taken: 2 });
    },
  );

  it.skipIf(platform === 'android')(
    'before there is a session ends the scenario, not the run, and leaves no phone',
    async () => {
      const before = listening();
      const refused = await openIosLab('refused', { ...(await simulatedDevice('ios', {})), osVersion: 'none' });
      const { verdict, reason } = await play(refused);
      await refused.close();
      expect(verdict).toBe('not-run');
      expect(reason).toMatch(/^device lost: no session can be opened: the driver says “.+” \(iPhone /);
      await vi.waitFor(() => expect(listening()).toBe(before));
    },
  );

  it.skipIf(lacks)(
    'is not what a driver refuses on a phone that is well: that ends the scenario, not the run',
    async () => {
      const { verdict, reason } = await play(befallen(lab, ({ hands }) => hands.launch('mynaapp')));
      expect(verdict).toBe('not-reached');
      expect(reason).toMatch(/^Failed to act on the phone: the driver says “.+”\.$/);
    },
  );
});
