import { describe, expect, it } from 'vitest';
import { diagnoseAndroid } from '../../../scenarios/hands/appium/diagnose-android.ts';
import { diagnoseIos } from '../../../scenarios/hands/appium/diagnose-ios.ts';
import { freePort } from '../../../scenarios/hands/appium/free-port.ts';

// What needs no driver; tests/phone/outages.test.ts has every outage below the real ones.
const running = { isRunning: () => true };
const refused = new Error('Could not proxy command to the remote server. Original error: connect ECONNREFUSED');
const finding = new Error('Failed to find 「次へ」 on the phone: got the screen “unlock” with nothing to touch.');

describe('what is the matter with an Android phone', () => {
  const way = (state: string | undefined, serial = '0A1B2C3D') => ({
    adb: { ...running, stateOf: async () => state },
    appium: running,
    serial,
    isLockedUnasked: async () => false,
  });

  it.each([
    [
      undefined,
      'device lost: the cable is pulled: adb does not list the phone (Android 0A1B2C3D) / 端末を失いました：ケーブルが抜けています（adbの一覧に端末がありません）（Android 0A1B2C3D）',
    ],
    [
      'offline',
      'device lost: the phone is offline for adb: its end of adb does not answer (Android 0A1B2C3D) / 端末を失いました：adbから見て端末が offline です。端末側のadbが応答しません（Android 0A1B2C3D）',
    ],
    [
      'device',
      'device lost: the UiAutomator2 server on the phone has crashed (Android 0A1B2C3D) / 端末を失いました：端末のUiAutomator2サーバーが異常終了しました（Android 0A1B2C3D）',
    ],
  ])('is told by adb, on a cable: %s', async (state, says) => {
    expect((await diagnoseAndroid(refused, way(state)))?.message).toBe(says);
  });

  it('is told by its address, on the network', async () => {
    const serial = `127.0.0.1:${await freePort()}`;
    expect((await diagnoseAndroid(refused, way('offline', serial)))?.message).toContain(
      `device lost: the cable is pulled: nobody answers at the address of the phone (Android ${serial})`,
    );
  });

  it('is nothing where a command failed of the app', async () => {
    expect(await diagnoseAndroid(finding, way(undefined))).toBeUndefined();
  });

  it('is its lock only where nobody of the scenario locked it', async () => {
    const locked = { ...way('device'), isLockedUnasked: async () => true };
    expect((await diagnoseAndroid(finding, locked))?.message).toMatch(
      /^device lost: the phone is locked: only its owner/,
    );
  });

  it('is the adb server, when that has ended', async () => {
    const adb = { isRunning: () => false, stateOf: async () => undefined };
    expect((await diagnoseAndroid(refused, { ...way('device'), adb }))?.message).toMatch(
      /^device lost: the adb server is down/,
    );
  });
});

describe('what is the matter with an iPhone', () => {
  it('cannot be told apart where no usbmuxd answers, and that is said', async () => {
    const [wda, usbmux] = [`http://127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
    const way = { appium: running, wdaUrl: wda, udid: 'UDID-1', usbmux, isLockedUnasked: async () => false };
    expect((await diagnoseIos(refused, way))?.message).toContain(
      `device lost: WebDriverAgent does not answer at ${wda}, and no usbmuxd says whether the phone is plugged in (iPhone UDID-1)`,
    );
    expect(await diagnoseIos(finding, way)).toBeUndefined();
  });
});
