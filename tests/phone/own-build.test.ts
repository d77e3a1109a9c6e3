import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkApp } from '../../scenarios/phone-map/walk-app.ts';
import { commandPresenter } from '../../scenarios/phones/presenter/command-presenter.ts';
import { runScenarios, type RunOptions } from '../../scenarios/playing/engine.ts';
import { defect as otherHashSigned } from '../../simulators/phone/broken/other-hash-signed.ts';
import { honestPhoneRules } from '../../simulators/phone/rules.ts';
import { createEngine, tegata } from '../unit/cli/stand-ins.ts';
import { lendHand, type LentHand } from './lend-hand.ts';
import { makeApk } from './make-apk.ts';
import { moveOwnAppIn, OWN_PACKAGE, type OwnApp, type ReturnsBy } from './own-app.ts';
import { connectAndroid, type StrangeAndroid } from './strange-phones.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PATIENCE_MS = 240_000;
const LIMIT_MS = 20_000;

describe.skipIf(whatIsMissing() !== undefined)('a phone that is not ours', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  let phone: StrangeAndroid;
  let adb: StrangeAndroid['adb'];
  let device: StrangeAndroid['device'];
  let app: OwnApp;
  let hand: LentHand;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-own-'));
    phone = await connectAndroid();
    ({ adb, device } = phone);
    app = moveOwnAppIn(device);
    await writeFile(join(folder, 'own.apk'), makeApk(OWN_PACKAGE, '3.2'));
    await writeFile(
      join(folder, 'adapter.yaml'),
      `android: { package: ${OWN_PACKAGE}, activity: .MainActivity, broker: own.broker, token: own.token }`,
    );
    await writeFile(
      join(folder, 'devices.yaml'),
      `mine: { kind: real, platform: android, app: own-build, device: "${device.serial}", capabilities: { "appium:adbPort": ${adb.port} } }`,
    );
    hand = await lendHand(folder, {
      'hold-card': (card) => app.holdCard(card),
      'take-card-away': () => app.takeCardAway(),
      'type-pin': () => app.typePin(),
      'confirm-owner': () => device.system.ownerConfirms(),
    });
  }, PATIENCE_MS);
  afterAll(async () => {
    await hand?.close();
    await phone?.close();
    await rm(folder, { recursive: true });
  }, PATIENCE_MS);

  const play = async (scenario: string | string[], more: Partial<RunOptions> = {}) => {
    const { results } = await runScenarios({
      select: [scenario].flat(),
      tags: [],
      browser: 'in-process',
      phone: 'android',
      device: 'mine',
      devices: join(folder, 'devices.yaml'),
      adapter: join(folder, 'adapter.yaml'),
      build: join(folder, 'own.apk'),
      presenter: commandPresenter(hand.presenter, LIMIT_MS),
      seed: '1',
      workers: 1,
      outDir: folder,
      ...more,
    });
    return results;
  };

  it('runs a build of somebody’s own against our broker: installed, led there by adb reverse, its card presented', async () => {
    const [result] = await play('authentication/happy/two-of-four@pc');
    expect(result?.reason).toBeUndefined();
    expect(result?.verdict).toBe('passed');
    expect(result?.hands).toMatchObject({ phone: 'android', app: 'own-build', drivenOn: { appVersion: '3.2' } });
    const checks = Object.fromEntries((result?.checks ?? []).map(({ id, verdict }) => [id, verdict]));
    expect(checks).toMatchObject({
      'service-signs-in': 'passed',
      'service-receives-what-the-card-says': 'passed',
      'phone-reads-no-more-than-asked': 'passed',
      'phone-consent-names-service-and-items': 'not-applicable',
    });
    expect(device.system.unknown).toEqual([]);
    expect(await adb.run('-s', device.serial, 'reverse', '--list')).not.toContain('tcp:');
  });

  it('goes from a page in the phone’s own Chrome to the build, which opens the way back by itself', async () => {
    app = moveOwnAppIn(device);
    const results = await play([
      'authentication/happy/two-of-four@smartphone-android',
      'authentication/leaving/at-consent@smartphone-android',
      'signing/happy/hash-with-all-items@smartphone-android',
    ]);
    expect(results.map(({ verdict, reason }) => [verdict, reason])).toEqual(results.map(() => ['passed', undefined]));
    const browser = expect.stringMatching(/^Chrome [\d.]+$/) as string;
    for (const { hands } of results) expect(hands.drivenOn).toMatchObject({ browser, appLinks: 'by-name' });
    expect(device.system.unknown).toEqual([]);
    expect(device.system.chrome?.isRunning()).toBe(false);
  });

  it.each<[string, ReturnsBy, string]>([
    ['never returns', async () => {}, 'app-opened'],
    ['returns to another place', (open) => open('http://shop.tegata.test/'), 'start'],
  ])('says where a person stands whom the build %s', async (_how, returnsBy, page) => {
    app = moveOwnAppIn(device, 'own-build', { returnsBy });
    const [result] = await play('authentication/happy/two-of-four@smartphone-android');
    expect(result).toMatchObject({
      verdict: 'not-reached',
      reason: expect.stringContaining(`Failed to find the page “signed-in”: got the page “${page}”`) as string,
    });
    expect(result?.checks.find(({ id }) => id === 'service-signs-in')?.verdict).toBe('not-reached');
  });

  it('does not accuse an honest build whose screens changed by themselves before the person did anything more', async () => {
    const [result] = await play('authentication/leaving/stays-after-all@pc');
    expect([result?.verdict, result?.checks.filter(({ verdict }) => verdict === 'failed')]).toEqual(['passed', []]);
  });

  it('accuses the build that has the card sign another hash than it shows', async () => {
    app = moveOwnAppIn(device, 'own-build', { rules: otherHashSigned.apply(honestPhoneRules) });
    const [result] = await play('signing/happy/hash-with-all-items@smartphone-android');
    expect(result?.verdict).toBe('failed');
    expect(result?.checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id)).toEqual([
      'signed-only-what-was-consented',
    ]);
  });

  it('shows of the real app what stands on its screens, and judges nothing of the broker or the card', async () => {
    app = moveOwnAppIn(device, 'real-app');
    const real = { app: 'real-app' } as const;
    const [ticks] = await play('registration/agreement/without-a-tick@smartphone-android', real);
    expect(ticks?.reason).toBeUndefined();
    expect(ticks?.checks.map(({ id, verdict }) => [id, verdict])).toEqual([['phone-needs-both-ticks', 'passed']]);

    const [codes] = await play('authentication/happy/two-of-four@pc', real);
    expect(codes?.verdict).toBe('not-applicable');
    expect(new Set(codes?.checks.map(({ verdict }) => verdict))).toEqual(new Set(['not-applicable']));
    const [tries] = await play('authentication/pins/wrong-once@pc', real);
    expect(tries).toMatchObject({ verdict: 'not-applicable', reason: 'It would cost a real card tries of its PINs.' });
    const [page] = await play('authentication/happy/two-of-four@smartphone-android', real);
    expect(page).toMatchObject({
      verdict: 'not-run',
      reason:
        'Failed to show a service’s pages on “mine”: the real app answers to the real test environment, which knows none of our services. Play this scenario with --app own-build.',
    });
  });

  it('registers the real app once, keeps that from run to run, and takes it away only when it may', async () => {
    app = moveOwnAppIn(device, 'real-app');
    const real = { app: 'real-app' } as const;
    const [wantsIt, wantsItNot] = [
      'authentication/happy/two-of-four@pc',
      'registration/agreement/without-a-tick@smartphone-android',
    ] as const;
    const how = async (scenario: string, more: Partial<RunOptions> = real) => {
      hand.asked.length = 0;
      const [result] = await play(scenario, more);
      const { verdict, reason, timeline = [] } = result ?? {};
      const began = timeline.map(({ words }) => words.en).find((words) => /registered|registration/.test(words));
      return { verdict, reason, began, firstAsked: hand.asked[0] };
    };
    expect(await how(wantsIt)).toMatchObject({
      began: 'The app was registered on this phone, once',
      firstAsked: 'type-pin',
    });
    expect(await how(wantsIt)).toMatchObject({
      began: 'The app was registered before, and kept so',
      firstAsked: undefined,
    });
    expect(await how(wantsItNot)).toMatchObject({
      verdict: 'not-run',
      reason:
        'The app on “mine” is registered, and this scenario wants one that is not: run with --reset-app, or once tegata phone reset mine.',
    });
    expect(await how(wantsItNot, { ...real, resetsApp: true })).toMatchObject({
      verdict: 'passed',
      began: 'The app’s registration was taken away',
    });

    await how(wantsIt);
    const named = ['--devices', join(folder, 'devices.yaml'), '--app-adapter', join(folder, 'adapter.yaml')];
    const line = ['phone', 'reset', 'mine', '--app', 'real-app', ...named];
    expect(await tegata(line, createEngine())).toMatchObject({
      code: 0,
      printed: 'mine: the app is no longer registered. It is registered again when a scenario next wants it so.',
    });
    expect(await how(wantsItNot)).toMatchObject({ verdict: 'passed', began: 'The app is not registered' });
  });

  it('is walked by its map as the adapter names it', async () => {
    app = moveOwnAppIn(device, 'real-app');
    const { map, draft } = await walkApp({
      device: 'mine',
      devices: join(folder, 'devices.yaml'),
      adapter: join(folder, 'adapter.yaml'),
      app: 'real-app',
      presenter: commandPresenter(hand.presenter, LIMIT_MS),
      select: ['registration/agreement/without-a-tick', 'authentication/pins/wrong-once@pc'],
      seed: '1',
      outDir: join(folder, 'map'),
    });
    // A wrong PIN is nothing to be typed for the sake of a map.
    expect(map).toMatchObject({ appVersion: '3.2', stopped: [] });
    expect(map.screens.map(({ id }) => id)).toEqual([
      'registration-start',
      'registration-steps',
      'registration-terms',
      'registration-privacy',
    ]);
    expect(await readFile(draft, 'utf8')).toContain('registration-terms');
  });

  it('says that the phone is lost, and not its browser, when the cable is pulled with a page on show', async () => {
    app = moveOwnAppIn(device);
    const { holdCard } = app;
    app.holdCard = () => device.setPlugged(false);
    const [result] = await play('authentication/happy/two-of-four@smartphone-android');
    expect(result).toMatchObject({
      verdict: 'not-run',
      reason: expect.stringMatching(/device lost: (the cable is pulled|the phone is offline)/) as string,
    });
    app.holdCard = holdCard;
    await phone.plugInAgain();
    const [again] = await play('authentication/happy/two-of-four@smartphone-android');
    expect(again?.verdict).toBe('passed');
  });

  it('is not run when nobody presents what only a person can', async () => {
    app = moveOwnAppIn(device);
    const [result] = await play('authentication/happy/two-of-four@pc', {
      presenter: commandPresenter(`"${process.execPath}" -e "setInterval(() => {}, 1000)"`, 300),
    });
    expect(result).toMatchObject({ verdict: 'not-run', checks: [] });
    expect(result?.reason).toBe(
      'nobody presented: confirm-owner at mine: expected the presenter to be done within 0.3 s',
    );
  });
});
