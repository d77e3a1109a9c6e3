import { CARD_INFO } from '../applications/card-info.ts';
import type { CardDefect } from '../rules.ts';

/** The four basic items can be read without a PIN. */
export const defect: CardDefect = {
  id: 'reads-without-pin',
  room: 'card',
  sentence: {
    ja: '暗証番号なしで基本4情報を読み出せる。',
    en: 'The four basic items can be read without a PIN.',
  },
  apply: (rules) => ({
    ...rules,
    mayRead: (file) => (file.application === 'card-info' && file.id === CARD_INFO.basicItems) || rules.mayRead(file),
  }),
};
