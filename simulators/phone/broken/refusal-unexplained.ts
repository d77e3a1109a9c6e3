import type { PhoneDefect } from '../phone-defect.ts';

/** Says of a lapsed code only that something went wrong. */
export const defect: PhoneDefect = {
  id: 'refusal-unexplained',
  room: 'phone',
  sentence: {
    ja: '期限切れの二次元コードでも、理由を言わない。',
    en: 'Does not say that a code has lapsed, only that something went wrong.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      opening: { ...rules.transitions.opening, 'code-expired': 'trouble' },
    },
  }),
};
