import type { CardDefect } from '../rules.ts';

/** Files are answered to their end, however little was asked for. */
export const defect: CardDefect = {
  id: 'answers-more-than-asked',
  room: 'card',
  sentence: {
    ja: '求められた長さより長く答える。',
    en: 'Files are answered to their end, however little was asked for.',
  },
  apply: (rules) => ({
    ...rules,
    mostBytes: () => Number.MAX_SAFE_INTEGER,
  }),
};
