import { describe, expect, it } from 'vitest';
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
    [['replay', 'x.json', '--device', 'ios-18'], 'expected --phone android or ios, got virtual'],
  ])('explains in one sentence what makes no sense: %j', async (line, sentence) => {
    const { code, warned } = await tegata(line, createEngine());
    expect(code).toBe(2);
    expect(warned).toContain(sentence);
    expect(warned.split('\n')).toHaveLength(1);
  });
});
