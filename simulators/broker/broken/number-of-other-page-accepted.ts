import type { BrokerDefect } from '../defect.ts';

/** Takes the six digits that belong to another page. */
export const defect: BrokerDefect = {
  id: 'number-of-other-page-accepted',
  room: 'broker',
  sentence: {
    ja: 'ほかの画面の6桁の数字を受け付ける。',
    en: 'Takes the six digits that belong to another page.',
  },
  apply: (rules) => ({
    ...rules,
    isRightNumber: (typed, _, allSessions) => [...allSessions()].some(({ number }) => number?.digits === typed),
  }),
};
