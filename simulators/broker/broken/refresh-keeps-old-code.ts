import type { BrokerDefect } from '../defect.ts';

/** Keeps the old code working when a new one is shown. */
export const defect: BrokerDefect = {
  id: 'refresh-keeps-old-code',
  room: 'broker',
  sentence: {
    ja: '二次元コードを更新しても古いコードが使える。',
    en: 'Keeps the old code working when a new one is shown.',
  },
  apply: (rules) => ({ ...rules, isReplaced: () => false }),
};
