import type { BrokerDefect } from '../defect.ts';

/** Lets nobody type the six digits a second time. */
export const defect: BrokerDefect = {
  id: 'number-has-one-try',
  room: 'broker',
  sentence: {
    ja: '6桁の数字を1度間違えただけで、はじめに戻す。',
    en: 'Lets nobody type the six digits a second time.',
  },
  apply: (rules) => ({ ...rules, isOutOfTries: (wrongTries) => wrongTries > 0 }),
};
