import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionRequestOf } from '../../../scenarios/phones/capabilities-of.ts';
import { checkCapabilities } from '../../../scenarios/phones/check-capabilities.ts';
import type { DeviceProfile, OutsideDevice } from '../../../scenarios/phones/device-profile.ts';
import { findDevice } from '../../../scenarios/phones/find-device.ts';
import { readDevices } from '../../../scenarios/phones/read-devices.ts';
import { simulatedDevice } from '../../../scenarios/phones/simulated-device.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegata-devices-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readOwn(yaml: string): Promise<ReadonlyMap<string, DeviceProfile>> {
  const file = join(folder, 'devices.yaml');
  await writeFile(file, yaml);
  return readDevices(file);
}

const outside = (devices: ReadonlyMap<string, DeviceProfile>, id: string): OutsideDevice => {
  const device = findDevice(devices, id);
  if (device.kind === 'simulated') throw new TypeError(`${id} is simulated.`);
  return device;
};

const FARM = `
farm:
  kind: farm
  platform: android
  app: real-app
  url: https://farm.example/wd/hub
  credentials: { user: FARM_USER, key: FARM_KEY }
  device: Pixel 9
`;

describe('the devices that ship', () => {
  it('are three simulated systems of each platform, one of each with its own browser too, and templates for real ones', async () => {
    const devices = await readDevices();
    const simulated = [...devices].filter(([, { kind }]) => kind === 'simulated').map(([id]) => id);
    expect(simulated).toEqual([
      'ios-16',
      'ios-18',
      'ios-18-safari',
      'ios-26',
      'android-11',
      'android-13',
      'android-16',
      'android-16-chrome',
    ]);
    const templates = [...devices].filter(([, { kind }]) => kind !== 'simulated');
    expect(new Set(templates.map(([, { kind }]) => kind))).toEqual(new Set(['real', 'emulator', 'farm']));
    for (const [id] of templates) expect(() => findDevice(devices, id)).toThrow('it is a template');
  });

  it('give way to those of the user', async () => {
    const devices = await readOwn('ios-18: { kind: real, platform: ios, app: stand-in, device: 00008110-X }');
    expect(findDevice(devices, 'ios-18')).toMatchObject({ kind: 'real', device: '00008110-X' });
    expect(findDevice(devices, 'ios-26')).toMatchObject({ kind: 'simulated' });
  });
});

describe('a device that does not fit', () => {
  it('is named, with those that there are', async () => {
    expect(() => findDevice(new Map(), 'pixel')).toThrow('Failed to find the device “pixel”');
    expect(() => findDevice(new Map(), 'pixel')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  it.each([
    ['a: 5', 'a: kind: expected one of simulated, real, emulator, farm, got “undefined”'],
    ['a: { kind: real }', 'a: platform: expected ios or android'],
    ['a: { kind: real, platform: ios, app: stand-in }', 'a: device: '],
    ['a: { kind: real, platform: ios, app: mine, device: X }', 'a: app: '],
    ['a: { kind: emulator, platform: ios, app: stand-in, device: X }', 'iOS simulators need a Mac'],
    ['a: { kind: simulated, platform: ios, name: X }', 'a: productType: '],
    ['a: { kind: real, platform: ios, app: stand-in, device: X, color: red }', 'color'],
    ['a: { kind: real, platform: ios, app: stand-in, device: X, appium: "http://me:secret@h/" }', 'environment only'],
    ['a: { kind: real, platform: ios, app: stand-in, device: X, capabilities: { noReset: true } }', 'appium:noReset'],
    [
      'a: { kind: real, platform: android, app: own-build, device: X, scanner: { package: a.b, activity: .M, offers: Open } }',
      'a: scanner: expected it of an emulator only',
    ],
    ['A B: {}', 'small letters'],
    ['a: {', /^Failed to read the devices in .*, column \d+\.$/],
  ])('is explained in one sentence: %s', async (yaml, sentence) => {
    await expect(readOwn(yaml)).rejects.toThrow(sentence);
    await expect(readOwn(yaml)).rejects.toThrow(expect.objectContaining({ code: 'file-invalid' }));
    await expect(readOwn(yaml)).rejects.not.toThrow('secret');
  });

  it('is a file that is not there', async () => {
    await expect(readDevices(join(folder, 'nothing.yaml'))).rejects.toThrow('no such file');
  });
});

describe('a session on a phone that is not ours', () => {
  it('has the scene in front of an emulator’s camera made where an app reads codes there, and only there', async () => {
    const emulator = 'kind: emulator, platform: android, app: own-build, device: Pixel';
    const devices = await readOwn(
      `with: { ${emulator}, scanner: { package: a.b, activity: .M, offers: Open } }\nwithout: { ${emulator} }`,
    );
    const told = (id: string): unknown => sessionRequestOf(id, outside(devices, id), {}).capabilities;
    expect(told('with')).toMatchObject({ 'appium:avd': 'Pixel', 'appium:injectedImageProperties': {} });
    expect(told('without')).not.toHaveProperty('appium:injectedImageProperties');
  });

  it('leaves the phone as it was, and goes to the WebDriverAgent that runs', async () => {
    const devices = await readOwn(
      'mine: { kind: real, platform: ios, app: stand-in, device: 0000-X, webDriverAgentUrl: "http://127.0.0.1:8100" }',
    );
    expect(sessionRequestOf('mine', outside(devices, 'mine'), {})).toEqual({
      url: undefined,
      credentials: undefined,
      capabilities: {
        platformName: 'iOS',
        'appium:automationName': 'XCUITest',
        'appium:udid': '0000-X',
        'appium:webDriverAgentUrl': 'http://127.0.0.1:8100',
        'appium:noReset': true,
        'appium:autoLaunch': false,
      },
    });
  });

  it('takes credentials from the environment only', async () => {
    const farm = outside(await readOwn(FARM), 'farm');
    expect(sessionRequestOf('farm', farm, { FARM_USER: 'u', FARM_KEY: 'k' })).toMatchObject({
      url: 'https://farm.example/wd/hub',
      credentials: { user: 'u', key: 'k' },
    });
    expect(() => sessionRequestOf('farm', farm, { FARM_USER: 'u' })).toThrow('expected FARM_KEY in the environment');
  });

  it.each([
    ['ios', { 'appium:noReset': true }, undefined],
    ['ios', { 'browserstack:options': { anything: 1 } }, undefined],
    ['ios', { 'appium:noreset': true }, 'such as appium:noReset'],
    ['android', { 'appium:systemPort': '8200' }, 'appium:systemPort: expected a number, got a string'],
    ['android', { 'appium:noReset': 'yes' }, 'appium:noReset: expected true or false, got a string'],
    ['android', { 'appium:teleport': 1 }, 'expected a capability that the android driver knows'],
  ] as const)('is refused when a capability is wrong: %s %o', async (platform, capabilities, sentence) => {
    const devices = await readOwn(`a: { kind: real, platform: ${platform}, app: stand-in, device: X }`);
    const checked = checkCapabilities('a', { ...outside(devices, 'a'), capabilities });
    if (sentence === undefined) await expect(checked).resolves.toBeUndefined();
    else await expect(checked).rejects.toThrow(sentence);
  });
});

describe('the device of a run', () => {
  it('is a simulated one of the platform, the usual one when none is named', async () => {
    expect(await simulatedDevice('ios', {})).toMatchObject({ osVersion: '18.5', unlock: 'face-id' });
    expect(await simulatedDevice('ios', { device: 'ios-16' })).toMatchObject({ osVersion: '16.0', unlock: 'touch-id' });
    expect(await simulatedDevice('android', { device: 'android-11' })).toMatchObject({ release: '11' });
    await expect(simulatedDevice('ios', { device: 'android-11' })).rejects.toThrow('expected one of ios');
  });

  it('is not yet one that is not ours', async () => {
    const file = join(folder, 'mine.yaml');
    await writeFile(file, 'mine: { kind: real, platform: ios, app: stand-in, device: 0000-X }');
    await expect(simulatedDevice('ios', { device: 'mine', devices: file })).rejects.toThrow('expected a simulated one');
  });
});
