import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '../../scenarios/doctor/examine.ts';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { findChromium } from '../../scenarios/hands/find-chromium.ts';
import { markedProcesses } from '../../scenarios/hands/grid/end-orphans.ts';
import { openGridSession } from '../../scenarios/hands/grid/grid-client.ts';
import { startAppium } from '../../scenarios/hands/appium/appium-server.ts';
import { openSession } from '../../scenarios/hands/appium/open-session.ts';
import { startGridHub, startGridNode, type GridHub, type GridNode } from '../../scenarios/hands/grid/start-grid.ts';
import { simulatedApp } from '../../simulators/phone/ios/apps/simulated-app.ts';
import { startIphone } from '../../simulators/phone/ios/start-iphone.ts';
import { serveUsbmux } from '../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { createUsbmux } from '../../simulators/phone/ios/usbmux/usbmux.ts';
import { createRandom } from '../../simulators/world/random.ts';
import { TRAITS } from '../unit/phone/ios/simulated-iphone.ts';
import { setStage } from '../unit/phone/stage.ts';

const chromedriver = ['/usr/bin/chromedriver', process.env['CHROMEDRIVER_PATH'] ?? ''].find((path) => existsSync(path));

/** Two nodes with browsers take their time: TEGATA_GRID=1 or TEGATA_MATRIX=whole has one killed. */
const isWhole = process.env['TEGATA_GRID'] !== undefined || process.env['TEGATA_MATRIX'] === 'whole';
const java = (await examine([])).find(({ id }) => id === 'java');

describe.skipIf(java?.isThere !== true)('a Selenium Grid', () => {
  let hub: GridHub;
  const nodes: GridNode[] = [];
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-grid-run-'));
    hub = await startGridHub();
  }, 180_000);
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.stop()));
    await hub.stop();
    await rm(folder, { recursive: true });
  });

  it.skipIf(!isWhole || chromedriver === undefined)(
    'of two nodes loses no result when one is killed in the middle, and leaves no driver or browser behind',
    async () => {
      const chromium = { binary: findChromium(false), driver: chromedriver ?? '', slots: 2 };
      nodes.push(...(await Promise.all([1, 2].map(() => startGridNode(hub, { chromium })))));
      let killed: GridNode | undefined;
      const ended: string[] = [];
      const run = await runScenarios({
        select: ['authentication/happy'],
        tags: [],
        browser: 'chromium',
        phone: 'virtual',
        grid: hub.url,
        seed: '1',
        workers: 2,
        outDir: folder,
        async onResult({ id }) {
          ended.push(id);
          if (killed) return;
          // Whichever node works now loses its Java in the middle of a scenario.
          for (const node of nodes) {
            if (killed || (await markedProcesses(node.mark)).length < 3) continue;
            killed = node;
            process.kill(node.pid, 'SIGKILL');
          }
        },
      });
      expect(killed).toBeDefined();
      expect(run.results.map(({ verdict }) => verdict)).toEqual(run.results.map(() => 'passed'));
      expect(ended.toSorted()).toEqual(run.results.map(({ id }) => id).toSorted());
      await killed?.swept;
      expect(await markedProcesses(killed?.mark ?? '')).toEqual([]);
    },
    600_000,
  );

  it('relays a phone’s session to the Appium of another node', async () => {
    const usbmux = createUsbmux(() => {});
    const usbmuxd = await serveUsbmux(usbmux);
    const stage = setStage();
    const phone = await startIphone(TRAITS, usbmux, { clock: stage.world.clock, random: createRandom('grid') });
    phone.iphone.settleIn({ phone: stage.phone, app: simulatedApp('guide'), settle: stage.world.work.idle });
    const appium = await startAppium({ USBMUXD_SOCKET_ADDRESS: usbmuxd.address });
    const named = { platformName: 'iOS', 'appium:automationName': 'XCUITest', 'appium:udid': TRAITS.udid };
    const relay = { appiumUrl: `http://127.0.0.1:${appium.port}`, stereotype: named };
    const node = await startGridNode(hub, { relay });
    const asked = { ...named, 'appium:webDriverAgentUrl': phone.wdaUrl, 'appium:bundleId': 'test.tegata.guide' };
    const driver = await openSession(Number(new URL(hub.url).port), asked);
    expect(await driver.getPageSource()).toContain('screen-app-home');
    await driver.deleteSession();
    await node.stop();
    await appium.stop();
    await phone.close();
    await usbmuxd.close();
  }, 180_000);

  it('says in one sentence that nobody answers where a Grid was expected', async () => {
    await expect(openGridSession('http://127.0.0.1:9', {})).rejects.toThrow(
      'Failed to reach the Grid: expected one to answer at http://127.0.0.1:9/session',
    );
  });
});
