import type { BrokerDefect } from '../defect.ts';

/** Lets people guess the six digits for ever. */
export const defect: BrokerDefect = {
  id: 'number-tries-unlimited',
  room: 'broker',
  sentence: {
    ja: '6桁の数字を何度間違えても続けられる。',
    en: 'Lets people guess the six digits for ever.',
  },
  apply: (rules) => ({ ...rules, isOutOfTries: () => false }),
};
