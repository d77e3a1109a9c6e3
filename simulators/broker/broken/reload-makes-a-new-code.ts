import type { BrokerDefect } from '../defect.ts';

/** Makes a new code whenever a page is shown again. */
export const defect: BrokerDefect = {
  id: 'reload-makes-a-new-code',
  room: 'broker',
  sentence: {
    ja: '画面を再読み込みするたびに、新しい二次元コードを作る。',
    en: 'Makes a new code whenever a page is shown again.',
  },
  apply: (rules) => ({ ...rules, keepsCode: () => false }),
};
