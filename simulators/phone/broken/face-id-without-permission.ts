import type { PhoneDefect } from '../phone-defect.ts';

/** Uses Face ID without asking for the permission. */
export const defect: PhoneDefect = {
  id: 'face-id-without-permission',
  room: 'phone',
  sentence: {
    ja: '許可を求めずにFace IDを使う。',
    en: 'Uses Face ID without asking for the permission.',
  },
  apply: (rules) => ({ ...rules, work: { ...rules.work, 'registration-setting-lock': () => ({ event: 'lock-set' }) } }),
};
