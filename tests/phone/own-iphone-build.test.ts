import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../scenarios/hands/appium/free-port.ts';
import { DEVICES } from '../../scenarios/hands/devices.ts';
import { openChromiumPages, type ChromiumPages } from '../../scenarios/hands/safari/chromium-pages.ts';
import { startChromium } from '../../scenarios/hands/start-chromium.ts';
import { commandPresenter } from '../../scenarios/phones/presenter/command-presenter.ts';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { TRAITS } from '../unit/phone/ios/simulated-iphone.ts';
import { lendHand, type LentHand } from './lend-hand.ts';
import { moveOwnBuildIn, OWN_PACKAGE, type OwnApp } from './own-app.ts';
import { connectIphone, type StrangeIphone } from './strange-phones.ts';

const PATIENCE_MS = 240_000;
const LIMIT_MS = 20_000;
const SIGN_IN = 'authentication/happy/all-four-items';

describe('a build of somebody’s own on an iPhone that is not ours', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  let phone: StrangeIphone;
  let device: StrangeIphone['device'];
  let chromium: Awaited<ReturnType<typeof startChromium>>;
  let pages: ChromiumPages;
  let hand: LentHand;
  let app: OwnApp;
  let proxyAddress: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-iphone-build-'));
    phone = await connectIphone();
    ({ device } = phone);
    proxyAddress = `http://127.0.0.1:${await freePort()}`;
    const brokerAddress = `http://127.0.0.1:${await freePort()}`;
    chromium = await startChromium({});
    let lastId = 0;
    const shows = { proxy: proxyAddress, traits: DEVICES.iphone, nextId: () => ++lastId };
    pages = await openChromiumPages(chromium, shows);
    device.iphone.safari.show(pages);
    hand = await lendHand(folder, {
      'hold-card': (card) => app.holdCard(card),
      'take-card-away': () => app.takeCardAway(),
      'confirm-owner': () => device.iphone.owner.present(true),
    });
    await writeFile(
      join(folder, 'adapter.yaml'),
      `ios: { bundleId: ${OWN_PACKAGE}, broker: own.broker, token: own.token }`,
    );
    const mine = {
      kind: 'real',
      platform: 'ios',
      app: 'own-build',
      device: TRAITS.udid,
      osVersion: TRAITS.osVersion,
      webDriverAgentUrl: device.wdaUrl,
      brokerAddress,
      capabilities: { 'appium:webviewConnectTimeout': 200 },
    };
    const devices = { mine: { ...mine, proxyAddress }, 'without-proxy': mine };
    await writeFile(join(folder, 'devices.yaml'), JSON.stringify(devices));
  }, PATIENCE_MS);
  afterAll(async () => {
    await hand?.close();
    await pages?.close();
    await chromium?.close();
    await phone?.close();
    await rm(folder, { recursive: true });
  }, PATIENCE_MS);
  beforeEach(() => {
    app = moveOwnBuildIn(device, proxyAddress);
  });

  const play = async (select: string[], named = 'mine') => {
    const { results } = await runScenarios({
      select,
      tags: [],
      browser: 'in-process',
      phone: 'ios',
      device: named,
      devices: join(folder, 'devices.yaml'),
      adapter: join(folder, 'adapter.yaml'),
      presenter: commandPresenter(hand.presenter, LIMIT_MS),
      seed: '1',
      workers: 1,
      outDir: folder,
    });
    return results;
  };

  it('is come to from a page in the phone’s own Safari, and opens the way back by itself', async () => {
    const theirs = pages.all().length;
    const results = await play([
      `${SIGN_IN}@smartphone-ios`,
      'authentication/leaving/at-consent@smartphone-ios',
      'signing/happy/hash-with-all-items@smartphone-ios',
    ]);
    expect(results.map(({ verdict, reason }) => [verdict, reason])).toEqual(results.map(() => ['passed', undefined]));
    const pagesIn = { browser: `Safari ${TRAITS.osVersion}`, appLinks: 'by-name' };
    for (const { hands } of results) expect(hands.drivenOn).toMatchObject(pagesIn);
    expect(pages.all()).toHaveLength(theirs);
    expect(await chromium.contexts()[0]?.cookies()).toEqual([]);
    expect(device.unknown).toEqual([]);
  });

  it('reaches its broker through the proxy of the phone’s Wi-Fi also where the page is on a PC', async () => {
    expect(await play([`${SIGN_IN}@tablet`])).toMatchObject([{ verdict: 'passed' }]);
  });

  it('is found not to return', async () => {
    app = moveOwnBuildIn(device, proxyAddress, { returnsBy: async () => {} });
    expect(await play([`${SIGN_IN}@smartphone-ios`])).toMatchObject([
      {
        verdict: 'not-reached',
        reason: expect.stringContaining('Failed to find the page “signed-in”: got the page “app-opened”') as string,
      },
    ]);
  });

  it('is told what to put into the profile of a phone whose browser has no way here', async () => {
    expect(await play([`${SIGN_IN}@smartphone-ios`], 'without-proxy')).toMatchObject([
      {
        verdict: 'not-run',
        reason:
          'Failed to show a service’s pages on “without-proxy”: expected proxyAddress in its profile, such as http://192.0.2.1:8899: an address of this computer that is set as the proxy of the phone’s Wi-Fi.',
      },
    ]);
  });
});
