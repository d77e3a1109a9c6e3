import type { BrokerDefect } from '../defect.ts';

/** Accepts a two-dimensional code for 31 seconds. */
export const defect: BrokerDefect = {
  id: 'code-lives-31-s',
  room: 'broker',
  sentence: {
    ja: '二次元コードを31秒間受け付ける。',
    en: 'Accepts a two-dimensional code for 31 seconds.',
  },
  apply: (rules) => ({ ...rules, codeLapsesAtMs: (shownAtMs) => shownAtMs + 31_000 }),
};
