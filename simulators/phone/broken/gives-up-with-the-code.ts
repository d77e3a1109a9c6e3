import type { PhoneDefect } from '../phone-defect.ts';

/** Ends the sign-in when the code lapses that it was opened by. */
export const defect: PhoneDefect = {
  id: 'gives-up-with-the-code',
  room: 'phone',
  sentence: {
    ja: '二次元コードの期限が来ると、読み取り済みでも手続きを終える。',
    en: 'Gives up when its code lapses, although it was opened in time.',
  },
  apply: (rules) => ({
    ...rules,
    timers: { ...rules.timers, number: () => ({ afterMs: 30_000, event: 'session-over' }) },
  }),
};
