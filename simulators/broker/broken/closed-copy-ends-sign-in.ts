import type { BrokerDefect } from '../defect.ts';

/** Takes a sign-in for left when one of two copies of its page is closed. */
export const defect: BrokerDefect = {
  id: 'closed-copy-ends-sign-in',
  room: 'broker',
  sentence: {
    ja: '複製したタブの一方を閉じると、手続きが終わったものとして扱う。',
    en: 'Takes a sign-in for left when one of two copies of its page is closed.',
  },
  apply: (rules) => ({ ...rules, isOpenElsewhere: () => false }),
};
