import type { PhoneDefect } from '../phone-defect.ts';

/** Gives up the registration when what the card signed gets no answer. */
export const defect: PhoneDefect = {
  id: 'lost-network-ends-registration',
  room: 'phone',
  sentence: {
    ja: 'カードの読み取り後に通信が切れると、利用登録をやめてしまう。',
    en: 'Gives up the registration when what the card signed gets no answer.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      'registration-sending': { ...rules.transitions['registration-sending'], 'network-lost': 'registration-trouble' },
    },
  }),
};
