import type { PhoneDefect } from '../phone-defect.ts';

/** Opens the old app after its end as if nothing had happened. */
export const defect: PhoneDefect = {
  id: 'old-app-opens',
  room: 'phone',
  sentence: {
    ja: '終了した古いアプリが、案内を出さずにそのまま開く。',
    en: 'Opens the old app after its end as if nothing had happened.',
  },
  apply: (rules) => ({ ...rules, isEnded: () => false }),
};
