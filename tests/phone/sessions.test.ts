import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { heldBy } from '../bench/phones/leftovers.ts';
import { makePhoneBed, type PhoneBed } from '../bench/phones/phone-bed.ts';
import { standPhone } from '../bench/phones/stand-phone.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PATIENCE_MS = 240_000;
/** Until then what is loaded once, and kept, is there. */
const WARM_UP = 3;
/** TEGATA_MATRIX=whole has fifty. */
const SESSIONS = process.env['TEGATA_MATRIX'] === 'whole' ? 50 : 8;
/** What Appium may hold more of, however many sessions there were. */
const NOISE_MIB = 40;

describe.each(['android', 'ios'] as const)('sessions on %s in a row', { timeout: PATIENCE_MS }, (platform) => {
  const lacks = (platform === 'android' && whatIsMissing() !== undefined) || process.platform !== 'linux';
  let bed: PhoneBed;
  beforeAll(async () => {
    if (!lacks) bed = await makePhoneBed(await standPhone(platform));
  }, PATIENCE_MS);
  afterAll(async () => bed?.close(), PATIENCE_MS);

  it.skipIf(lacks)(`leave no port, no forward, no process and no memory behind: ${SESSIONS}`, async () => {
    const ours = (): number =>
      process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP') || name === 'ProcessWrap').length;
    for (let n = 0; n < WARM_UP; n++) await bed.session();
    const before = { appium: heldBy(bed.appiumPid), ours: ours() };
    for (let n = 0; n < SESSIONS; n++) await bed.session();

    expect(await bed.forwards()).toEqual([]);
    // What was told to end may take a moment.
    await vi.waitFor(() => {
      const after = heldBy(bed.appiumPid);
      expect(after?.processes).toBeLessThanOrEqual(before.appium?.processes ?? 0);
      expect(after?.sockets).toBeLessThanOrEqual(before.appium?.sockets ?? 0);
      expect(ours()).toBeLessThanOrEqual(before.ours);
    }, 10_000);
    const grown = (heldBy(bed.appiumPid)?.rssMib ?? 0) - (before.appium?.rssMib ?? 0);
    expect(grown).toBeLessThan(NOISE_MIB);
  });
});
