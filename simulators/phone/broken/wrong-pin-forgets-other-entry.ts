import type { PhoneDefect } from '../phone-defect.ts';

/** Forgets the right entry together with the wrong one. */
export const defect: PhoneDefect = {
  id: 'wrong-pin-forgets-other-entry',
  room: 'phone',
  sentence: {
    ja: '一方の暗証番号を間違えると、もう一方の入力も消える。',
    en: 'Forgets the right entry together with the wrong one.',
  },
  apply: (rules) => ({ ...rules, keptEntries: () => ({}) }),
};
