import type { CardDefect } from '../rules.ts';

/** The keys sign without a PIN. */
export const defect: CardDefect = {
  id: 'signs-without-pin',
  room: 'card',
  sentence: {
    ja: '暗証番号なしで署名する。',
    en: 'The keys sign without a PIN.',
  },
  apply: (rules) => ({
    ...rules,
    mayUse: () => true,
  }),
};
