import { afterEach, describe, expect, test, vi } from 'vitest';
import { openHands } from '../../../scenarios/hands/open-hands.ts';

afterEach(() => vi.unstubAllEnvs());

/** On macOS and Windows programs are looked for in other places besides. */
describe.runIf(process.platform === 'linux')('An engine that is not there', () => {
  test.each(['chromium', 'firefox', 'webkit'] as const)('is told of in one line: %s', async (engine) => {
    vi.stubEnv('PATH', '/nowhere');
    for (const name of ['CHROMIUM_PATH', 'FIREFOX_PATH', 'WEBKIT_DRIVER_PATH']) vi.stubEnv(name, '');
    const opened = await openHands(engine);
    expect(opened).toMatchObject({ missing: engine });
    expect('reason' in opened && opened.reason).toMatch(
      /^Failed to find .+: expected it on the search path or in \w+\. .+$/,
    );
  });
});

test('Hands in this process need no engine', async () => {
  expect(await openHands('in-process')).toMatchObject({ hands: { engine: 'in-process' } });
});
