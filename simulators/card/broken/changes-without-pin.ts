import type { CardDefect } from '../rules.ts';

/** A PIN can be changed without the old one. */
export const defect: CardDefect = {
  id: 'changes-without-pin',
  room: 'card',
  sentence: {
    ja: '照合していない暗証番号を変更できる。',
    en: 'A PIN can be changed without the old one.',
  },
  apply: (rules) => ({
    ...rules,
    mayChange: () => true,
  }),
};
