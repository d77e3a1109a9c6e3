import { registrationLock } from '../screens/registration/lock.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Wants to set up Face ID on every phone. */
export const defect: PhoneDefect = {
  id: 'always-sets-up-face-id',
  room: 'phone',
  sentence: {
    ja: 'どのスマートフォンでもFace IDの設定を求める。',
    en: 'Wants to set up Face ID on every phone.',
  },
  apply: (rules) => ({
    ...rules,
    screens: {
      ...rules.screens,
      'registration-lock': (view) => registrationLock({ ...view, unlock: 'face-id' }),
    },
  }),
};
