import type { PhoneDefect } from '../phone-defect.ts';

/** Goes on asking for a PIN that is locked. */
export const defect: PhoneDefect = {
  id: 'keeps-going-after-lock',
  room: 'phone',
  sentence: { ja: '暗証番号がロックされても、入力を求め続ける。', en: 'Goes on asking for a PIN that is locked.' },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      reading: { ...rules.transitions.reading, 'auth-pin-locked': 'auth-pin', 'text-pin-locked': 'text-pin' },
    },
  }),
};
