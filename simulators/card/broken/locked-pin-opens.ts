import type { CardDefect } from '../rules.ts';

/** A locked PIN still opens when it is right. */
export const defect: CardDefect = {
  id: 'locked-pin-opens',
  room: 'card',
  sentence: {
    ja: 'ロックされた暗証番号でも、正しければ受け付ける。',
    en: 'A locked PIN still opens when it is right.',
  },
  apply: (rules) => ({
    ...rules,
    isBlocked: () => false,
  }),
};
