import { describe, expect, it } from 'vitest';
import { castAll, findScenarios } from '../../../scenarios/catalogue/all.ts';
import { settingOf } from '../../../scenarios/playing/run-one.ts';
import { whyNotApplicable } from '../../../scenarios/playing/why-not-applicable.ts';

const castings = castAll(await findScenarios());
const ours = { app: 'simulated', platform: 'android' } as const;
const build = { app: 'own-build', platform: 'android' } as const;
const iphone = { app: 'own-build', platform: 'ios' } as const;
const real = { app: 'real-app', platform: 'android' } as const;
const withBrowser = { ...build, browser: { open: () => Promise.reject(new TypeError('It is not opened here.')) } };

describe('what is not played on the phones of a lab', () => {
  it.each([
    [ours, 'authentication/two-apps/later-one-opens@smartphone-android', /room for one app/],
    [build, 'authentication/two-apps/later-one-opens@smartphone-android', /^On a phone of yours the app is the one/],
    [build, 'authentication/registration/app-not-installed@smartphone-android', /^On a phone of yours the app/],
    [real, 'authentication/two-apps/old-app-alone@smartphone-android', /^On a phone of yours the app/],
    [build, 'authentication/returning/by-itself@smartphone-android', /goes by the real time/],
    [build, 'signing/card/answers-slowly@pc', /goes by the real time/],
    [iphone, 'registration/lock/face-id-refused-is-the-end@smartphone-ios', /refuses Face ID/],
    [real, 'authentication/pins/wrong-once@pc', /cost a real card tries/],
    [withBrowser, 'authentication/returning/other-browser@smartphone-android', /browser is one/],
    [withBrowser, 'authentication/browsers/phone-in-desktop-view@smartphone-android', /desktop view/],
  ])('%o: %s', (lab, name, reason) => {
    const casting = castings.find((one) => one.name === name);
    if (!casting) throw new TypeError(`Failed to find ${name}: expected a casting.`);
    expect(whyNotApplicable(casting, lab, settingOf(casting, { seed: '1', defects: [] }))).toMatch(reason);
  });

  it('is nothing where there is no lab, and the usual sign-in is played on all of them', () => {
    for (const casting of castings.filter(({ id }) => id === 'authentication/happy/two-of-four')) {
      const setting = settingOf(casting, { seed: '1', defects: [] });
      for (const lab of [undefined, ours, build, real, withBrowser]) {
        expect(whyNotApplicable(casting, lab, setting)).toBeUndefined();
      }
    }
  });
});
