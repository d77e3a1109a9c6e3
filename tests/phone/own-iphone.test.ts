import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandPresenter } from '../../scenarios/phones/presenter/command-presenter.ts';
import { runScenarios, type RunOptions } from '../../scenarios/playing/engine.ts';
import { simulatedApp } from '../../simulators/phone/ios/apps/simulated-app.ts';
import type { RunningIphone } from '../../simulators/phone/ios/start-iphone.ts';
import { createPhone, type Phone } from '../../simulators/phone/phone.ts';
import { honestPhoneRules } from '../../simulators/phone/rules.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import { createWorldOn } from '../../simulators/world/world.ts';
import { createEngine, tegata } from '../unit/cli/stand-ins.ts';
import { makeIpa } from '../unit/phone/ios/make-ipa.ts';
import { TRAITS } from '../unit/phone/ios/simulated-iphone.ts';
import { serveStageBroker } from '../unit/phone/stage-broker.ts';
import { makeStageCard } from '../unit/phone/stage-card.ts';
import { lendHand, type LentHand } from './lend-hand.ts';
import { connectIphone, type StrangeIphone } from './strange-phones.ts';

const PATIENCE_MS = 240_000;
const LIMIT_MS = 20_000;
const BUNDLE = 'test.tegata.own';
const WANTS_IT = 'authentication/happy/two-of-four@pc';
const WANTS_IT_NOT = 'registration/agreement/without-a-tick@smartphone-ios';

/** The real app on an iPhone that is not ours: taken away and installed again it is a new one, and knows nothing. */
function moveRealAppIn({ iphone }: RunningIphone) {
  const make = (): Phone => {
    const world = createWorldOn(createRealClock(), { seed: 'own', sink: () => {} });
    serveStageBroker(world, 'cross_device');
    return createPhone(
      world,
      {
        id: 'own',
        platform: 'ios',
        app: 'guide',
        endedApp: 'works',
        brokerOrigin: 'http://broker.tegata.test',
        openInBrowser: async () => {},
      },
      honestPhoneRules,
    );
  };
  let phone = make();
  const { shelf } = iphone;
  const { remove } = shelf;
  Object.assign(shelf, {
    remove(bundleId: string): boolean {
      if (bundleId === BUNDLE) phone = make();
      return remove(bundleId);
    },
  } satisfies Partial<typeof shelf>);
  shelf.put({ ...simulatedApp('guide'), bundleId: BUNDLE, version: '3.2' });
  iphone.settleIn({
    get phone() {
      return phone;
    },
    get app() {
      return shelf.find(BUNDLE);
    },
    settle: async () => {},
  });
  return {
    phone: () => phone,
    installAgain() {
      phone = make();
    },
  };
}

describe('the real app on an iPhone that is not ours', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  let phone: StrangeIphone;
  let device: StrangeIphone['device'];
  let hand: LentHand;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-iphone-'));
    phone = await connectIphone();
    ({ device } = phone);
    const app = moveRealAppIn(device);
    const card = makeStageCard();
    hand = await lendHand(folder, {
      'hold-card': () => app.phone().holdCard(card),
      'take-card-away': () => app.phone().takeCardAway(),
      async 'type-pin'() {
        await app.phone().type('auth-pin', '1234');
        await app.phone().tap('next');
      },
      'confirm-owner': () => device.iphone.owner.present(true),
      'reset-app': async () => app.installAgain(),
    });
    await writeFile(join(folder, 'own.ipa'), makeIpa({ CFBundleIdentifier: BUNDLE }));
    await writeFile(join(folder, 'adapter.yaml'), `ios: { bundleId: ${BUNDLE}, broker: own.broker, token: own.token }`);
    await writeFile(
      join(folder, 'devices.yaml'),
      `mine: { kind: real, platform: ios, app: real-app, device: ${TRAITS.udid}, osVersion: '${TRAITS.osVersion}', webDriverAgentUrl: "${device.wdaUrl}", capabilities: { "appium:webviewConnectTimeout": 200 } }`,
    );
  }, PATIENCE_MS);
  afterAll(async () => {
    await hand?.close();
    await phone?.close();
    await rm(folder, { recursive: true });
  }, PATIENCE_MS);

  const how = async (scenario: string, more: Partial<RunOptions> = {}) => {
    hand.asked.length = 0;
    const { results } = await runScenarios({
      select: [scenario],
      tags: [],
      browser: 'in-process',
      phone: 'ios',
      device: 'mine',
      devices: join(folder, 'devices.yaml'),
      adapter: join(folder, 'adapter.yaml'),
      presenter: commandPresenter(hand.presenter, LIMIT_MS),
      seed: '1',
      workers: 1,
      outDir: folder,
      ...more,
    });
    const { verdict, reason, hands, timeline = [] } = results[0] ?? {};
    const began = timeline.map(({ words }) => words.en).find((words) => /registered|registration/.test(words));
    return { verdict, reason, began, appVersion: hands?.drivenOn?.appVersion, asked: [...hand.asked] };
  };

  it('is registered once, keeps that from run to run, and loses it by its owner or with a build of one’s own', async () => {
    expect(await how(WANTS_IT)).toMatchObject({
      began: 'The app was registered on this phone, once',
      appVersion: '3.2',
    });
    expect(await how(WANTS_IT)).toMatchObject({ began: 'The app was registered before, and kept so' });
    expect(hand.asked).not.toContain('type-pin');
    expect(await how(WANTS_IT_NOT, { resetsApp: true })).toMatchObject({
      verdict: 'passed',
      began: 'The app’s registration was taken away',
      asked: ['reset-app'],
    });

    await how(WANTS_IT);
    const named = ['--devices', join(folder, 'devices.yaml'), '--app-adapter', join(folder, 'adapter.yaml')];
    const build = ['--app', 'own-build', '--app-ios', join(folder, 'own.ipa')];
    expect(await tegata(['phone', 'reset', 'mine', ...named, ...build], createEngine())).toMatchObject({
      code: 0,
      printed: 'mine: the app is no longer registered. It is registered again when a scenario next wants it so.',
    });
    expect(await how(WANTS_IT_NOT)).toMatchObject({ verdict: 'passed', began: 'The app is not registered' });
    expect(device.unknown).toEqual([]);
  });
});
