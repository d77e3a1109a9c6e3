import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPhoneLab } from '../../scenarios/hands/open-phone-lab.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** What would keep a command from ending. */
const keepsUs = (): number =>
  process.getActiveResourcesInfo().filter((name) => /^(?:TCP|Pipe)(?:Server|Socket|Wrap)|^ProcessWrap/.test(name))
    .length;

describe('phones that cannot be opened', { timeout: 60_000 }, () => {
  afterEach(() => vi.unstubAllEnvs());

  it.skipIf(whatIsMissing() !== undefined).each([
    ['android', {}],
    ['ios', {}],
    ['android', { app: 'stand-in', device: 'android-16-chrome' }],
    ['ios', { app: 'stand-in', device: 'ios-18-safari' }],
  ] as const)('leave nothing running where Appium does not start: %s, %o', async (platform, choice) => {
    vi.stubEnv('TEGATA_APPIUM_LOG', 'no such level');
    const before = keepsUs();
    const opened = await openPhoneLab(platform, '1', choice);
    expect('reason' in opened && opened.reason).toContain('Failed to start Appium: expected it to listen, got: ');
    await vi.waitFor(() => expect(keepsUs()).toBe(before), 10_000);
  });

  it('leave nothing running where the map does not fit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tegata-not-opened-'));
    const [map, devices] = [join(folder, 'map.yaml'), join(folder, 'devices.yaml')];
    await writeFile(map, 'app: mine\nscreens: { nowhere: {} }');
    await writeFile(
      devices,
      `mine: { kind: simulated, platform: android, name: X, release: '16', density: 2, unlock: biometric, map: ${JSON.stringify(map)} }`,
    );
    const before = keepsUs();
    await expect(openPhoneLab('android', '1', { device: 'mine', devices })).rejects.toThrow(
      `Failed to read the locator map ${map}: screens.nowhere: expected one of `,
    );
    expect(keepsUs()).toBe(before);
    await rm(folder, { recursive: true });
  });
});
