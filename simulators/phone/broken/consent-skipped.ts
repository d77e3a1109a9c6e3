import type { PhoneDefect } from '../phone-defect.ts';

/** Approves without showing the consent screen. */
export const defect: PhoneDefect = {
  id: 'consent-skipped',
  room: 'phone',
  sentence: { ja: '同意画面を出さずに許可する。', en: 'Approves without showing the consent screen.' },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      'sending-proof': { ...rules.transitions['sending-proof'], 'proof-accepted': 'approving' },
    },
  }),
};
