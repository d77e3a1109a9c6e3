import type { PhoneDefect } from '../phone-defect.ts';

/** Gives up when a proof cannot be sent at once. */
export const defect: PhoneDefect = {
  id: 'lost-network-is-the-end',
  room: 'phone',
  sentence: {
    ja: '通信が切れると、再試行できずに手続きを終える。',
    en: 'Gives up at the first request without an answer, with no way to try again.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      'sending-proof': { ...rules.transitions['sending-proof'], 'network-lost': 'trouble' },
    },
  }),
};
