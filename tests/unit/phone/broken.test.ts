import { describe, expect, it } from 'vitest';
import { defect as approvesMoreThanShown } from '../../../simulators/phone/broken/approves-more-than-shown.ts';
import { defect as cancelIsNotTold } from '../../../simulators/phone/broken/cancel-is-not-told.ts';
import { defect as consentSkipped } from '../../../simulators/phone/broken/consent-skipped.ts';
import { defect as keepsGoingAfterLock } from '../../../simulators/phone/broken/keeps-going-after-lock.ts';
import { defect as pinAfterCard } from '../../../simulators/phone/broken/pin-after-card.ts';
import { defect as returnsAtOnce } from '../../../simulators/phone/broken/returns-by-itself-at-once.ts';
import { defect as secondPinTried } from '../../../simulators/phone/broken/second-pin-tried-after-wrong-first.ts';
import { defect as stepsButtonSwapped } from '../../../simulators/phone/broken/steps-button-swapped.ts';
import { defect as forgetsOtherEntry } from '../../../simulators/phone/broken/wrong-pin-forgets-other-entry.ts';
import type { PhoneDefect } from '../../../simulators/phone/phone-defect.ts';
import { honestPhoneRules } from '../../../simulators/phone/rules.ts';
import { goToCard, goToConsent, goToSteps, setStage, type Stage } from './stage.ts';

const start = async (stage: Stage): Promise<void> => {
  await stage.phone.tap('start-reading');
  await stage.phone.holdCard(stage.card);
};

/** For each defect: a defect, the way to it, and what then tells it from the honest app. */
const ROWS: [PhoneDefect, (stage: Stage) => Promise<unknown>, honest: unknown, broken: unknown][] = [
  [
    pinAfterCard,
    async (stage) => {
      await goToSteps(stage);
      await stage.phone.tap('next');
      return stage.phone.screen().id;
    },
    'auth-pin',
    'hold-card',
  ],
  [
    consentSkipped,
    async (stage) => {
      await goToConsent(stage);
      return stage.screens().includes('consent');
    },
    true,
    false,
  ],
  [
    approvesMoreThanShown,
    async (stage) => {
      await goToConsent(stage);
      const shown = stage.phone.screen().items?.map(({ id }) => id);
      await stage.phone.tap('allow');
      return [shown, stage.called('consent')[0]?.['shown']];
    },
    [
      ['name', 'birthdate'],
      ['name', 'birthdate'],
    ],
    [['name'], ['name', 'birthdate']],
  ],
  [
    secondPinTried,
    async (stage) => {
      await goToCard(stage, '9999', '9999');
      await start(stage);
      return stage.card.pins['0011'].tries;
    },
    3,
    2,
  ],
  [
    forgetsOtherEntry,
    async (stage) => {
      await goToCard(stage, '9999');
      await start(stage);
      await stage.phone.type('auth-pin', '1234');
      await stage.phone.tap('next');
      return stage.phone.screen().id;
    },
    'hold-card',
    'text-pin',
  ],
  [
    cancelIsNotTold,
    async (stage) => {
      await goToSteps(stage);
      await stage.phone.tap('close');
      await stage.phone.tap('stop');
      return stage.called('cancel').length;
    },
    1,
    0,
  ],
  [
    keepsGoingAfterLock,
    async (stage) => {
      stage.card.pins['0018'].tries = 0;
      await goToConsent(stage);
      return stage.phone.screen().id;
    },
    'auth-pin-locked',
    'auth-pin',
  ],
  [
    stepsButtonSwapped,
    async (stage) => {
      await goToSteps(stage);
      return stage.phone.screen().elements.find(({ id }) => id === 'next')?.label;
    },
    'はじめる',
    '次へ',
  ],
  [
    returnsAtOnce,
    async (stage) => {
      await goToConsent(stage);
      await stage.phone.tap('allow');
      await stage.world.clock.advance(0);
      return stage.phone.screen().id;
    },
    'done',
    'app-home',
  ],
];

describe('the broken apps', () => {
  it.each(ROWS.map((row) => [row[0].id, ...row] as const))(
    'can be told from the honest one: %s',
    async (_id, defect, look, honest, broken) => {
      expect(await look(setStage())).toEqual(honest);
      expect(await look(setStage({ rules: defect.apply(honestPhoneRules) }))).toEqual(broken);
    },
  );
});
