import { describe, expect, it } from 'vitest';
import { scanByCamera, type CameraDriver } from '../../../scenarios/hands/appium/scan-by-camera.ts';
import { readCode } from '../../../scenarios/hands/read-code.ts';

const LINK = 'http://app.tegata.test/open?ticket=T1';
const SCANNER = { package: 'com.example.reader', activity: '.Main', offers: '.*(開く|Open).*' };

/** Keeps what it is told to do: no emulator is at hand that could do it. */
function listen(offersAtLook: number) {
  const told: { readonly command: string; readonly with: unknown }[] = [];
  let looks = 0;
  const driver = {
    async executeScript(command: string, [args]: unknown[]) {
      told.push({ command, with: args });
    },
    async findElements(using: string, value: string) {
      if (++looks === 1) told.push({ command: 'find', with: [using, value] });
      return looks < offersAtLook ? [] : [{ 'element-6066-11e4-a52e-4f735466cecf': 'offer' }];
    },
    async elementClick(id: string) {
      told.push({ command: 'click', with: id });
    },
  };
  return { driver: driver as unknown as CameraDriver, told };
}

describe('a code that is held in front of an emulator’s camera', () => {
  it('is a picture from which the same link is read, and what the reading app offers is followed', async () => {
    const { driver, told } = listen(2);
    await scanByCamera(driver, SCANNER, { link: LINK, patienceMs: 10_000 });
    expect(told.map(({ command }) => command)).toEqual([
      'mobile: injectEmulatorCameraImage',
      'mobile: startActivity',
      'find',
      'click',
    ]);
    const [injected] = told.map((each) => each.with as { payload?: string });
    expect(await readCode(Buffer.from(injected?.payload ?? '', 'base64'))).toBe(LINK);
    expect(told[1]?.with).toMatchObject({ component: 'com.example.reader/.Main' });
    expect(told[2]?.with).toEqual(['-android uiautomator', 'new UiSelector().textMatches(".*(開く|Open).*")']);
  });

  it('is given up with a sentence when nothing is offered in time', async () => {
    const { driver } = listen(Number.POSITIVE_INFINITY);
    await expect(scanByCamera(driver, SCANNER, { link: LINK, patienceMs: 300 })).rejects.toThrow(
      'Failed to scan the code with com.example.reader: expected it to offer something like “.*(開く|Open).*”, got nothing in 0.3 s.',
    );
  });
});
