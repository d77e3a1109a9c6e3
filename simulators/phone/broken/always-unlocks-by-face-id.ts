import type { PhoneDefect } from '../phone-defect.ts';
import { unlock } from '../screens/unlock.ts';

/** Asks for Face ID whatever the phone has. */
export const defect: PhoneDefect = {
  id: 'always-unlocks-by-face-id',
  room: 'phone',
  sentence: {
    ja: '端末の設定にかかわらず、Face IDでのログインを求める。',
    en: 'Asks for Face ID whatever the phone has.',
  },
  apply: (rules) => ({
    ...rules,
    screens: { ...rules.screens, unlock: (view) => unlock({ ...view, unlock: 'face-id' }) },
  }),
};
