import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandPresenter } from '../../scenarios/phones/presenter/command-presenter.ts';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { lendHand, type LentHand } from './lend-hand.ts';
import { makeApk } from './make-apk.ts';
import { moveOwnAppIn, OWN_PACKAGE } from './own-app.ts';
import { connectAndroid, type StrangeAndroid } from './strange-phones.ts';
import { whatIsMissing } from './what-is-missing.ts';

const WHOLE = process.env['TEGATA_MATRIX'] === 'whole';
const PATIENCE_MS = WHOLE ? 3_600_000 : 240_000;
const LIMIT_MS = 20_000;

/** Such as were held against an honest build once: what it shows must be seen, and not only what it says to the broker. */
const SAMPLE = [
  'authentication/registration/app-not-registered@smartphone-android',
  'registration/interrupted/app-killed-at-every-stage@smartphone-android',
  'registration/interrupted/network-lost-before-the-card@smartphone-android',
  'registration/lock/device-lock@smartphone-android',
  'registration/pins/wrong-once@smartphone-android',
];

describe.skipIf(whatIsMissing() !== undefined)('an honest build of somebody’s own', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  let phone: StrangeAndroid;
  let hand: LentHand;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-honest-'));
    phone = await connectAndroid();
    const app = moveOwnAppIn(phone.device);
    hand = await lendHand(folder, {
      'hold-card': app.holdCard,
      'take-card-away': app.takeCardAway,
      'confirm-owner': () => phone.device.system.ownerConfirms(),
      'set-lock': (_card, kind) => app.setLock(kind),
    });
    await writeFile(join(folder, 'own.apk'), makeApk(OWN_PACKAGE, '3.2'));
    await writeFile(
      join(folder, 'adapter.yaml'),
      `android: { package: ${OWN_PACKAGE}, activity: .MainActivity, broker: own.broker, token: own.token }`,
    );
    await writeFile(
      join(folder, 'devices.yaml'),
      `mine: { kind: real, platform: android, app: own-build, device: "${phone.device.serial}", capabilities: { "appium:adbPort": ${phone.adb.port} } }`,
    );
  }, PATIENCE_MS);
  afterAll(async () => {
    await hand?.close();
    await phone?.close();
    await rm(folder, { recursive: true });
  }, PATIENCE_MS);

  const play = async (select: readonly string[]) => {
    const { results } = await runScenarios({
      select,
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
    });
    return results;
  };

  it('passes what it was once accused of', async () => {
    const results = await play(SAMPLE);
    expect(results.map(({ id, verdict, reason }) => [id, verdict, reason])).toEqual(
      SAMPLE.map((id) => [id, 'passed', undefined]),
    );
    // One scenario is about another lock; the next finds the usual again.
    expect(hand.asked.filter((deed) => deed === 'set-lock')).toHaveLength(2);
  });

  it.runIf(WHOLE)('is accused in no scenario of the guide', async () => {
    const results = await play(['**/*@smartphone-android']);
    const failed = results.filter(({ verdict }) => verdict === 'failed');
    expect(failed.map(({ id, reason, checks }) => [id, reason, checks])).toEqual([]);
    expect(results.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(results.length / 2);
  });
});
