import { describe, expect, it } from 'vitest';
import { readDevices } from '../../../scenarios/phones/read-devices.ts';
import { createEngine, tegata } from './stand-ins.ts';

describe('tegata phone', () => {
  it('resets no simulated phone: it keeps nothing', async () => {
    const { code, warned } = await tegata(['phone', 'reset', 'android-16'], createEngine());
    expect(code).toBe(2);
    expect(warned).toBe(
      'Failed to reset the device “android-16”: expected a phone of your own; a simulated one is new in every run and keeps nothing.',
    );
  });

  it.each([
    [['phone', 'reset', 'nokia-3310'], 'Failed to find the device “nokia-3310”'],
    [['phone', 'map', 'nokia-3310', '--app-adapter', 'x.yaml'], 'Failed to find the device “nokia-3310”'],
    [['phone', 'map', 'android-16', '--app-ios', 'x.ipa'], 'expected one for --phone android, got --app-ios'],
    [
      ['phone', 'map', 'android-16', '--app-adapter', 'x.yaml'],
      'Failed to use an adapter of the app: expected --device',
    ],
    [['phone', 'map', 'ios-18', '--reset-app'], 'Failed to use a reset of the app: expected --device'],
    [['run', '--phone', 'android', '--app-adapter', 'x.yaml'], 'Failed to use --app-adapter: expected --device'],
    [['run', '--phone', 'ios', '--reset-app'], 'Failed to use --reset-app: expected --device'],
    [['run', '--phone', 'ios', '--presenter', 'true'], 'Failed to use --presenter: expected --device'],
    [['phone', 'record', '--adb', '5037', '--out', '/no/such/folder/x'], 'Failed to open /no/such/folder/x: ENOENT.'],
    [['replay', 'x.json', '--device', 'ios-18'], 'expected --phone android or ios, got virtual'],
  ])('explains in one sentence what makes no sense: %j', async (line, sentence) => {
    const { code, warned } = await tegata(line, createEngine());
    expect(code).toBe(2);
    expect(warned).toContain(sentence);
    expect(warned.split('\n')).toHaveLength(1);
  });

  it('names in its help every phone that is simulated', async () => {
    const { printed } = await tegata(['run', '--help'], createEngine());
    const simulated = [...(await readDevices())].filter(([, { kind }]) => kind === 'simulated').map(([id]) => id);
    const [, named = ''] =
      /the phone of this name: (.*), or one of your own/.exec(printed.replaceAll(/\s+/g, ' ')) ?? [];
    expect(named.split(', ')).toEqual(simulated);
  });
});
