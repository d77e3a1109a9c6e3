import type { PhoneDefect } from '../phone-defect.ts';

/** Holds the number's end against the phone's own clock. */
export const defect: PhoneDefect = {
  id: 'trusts-its-own-clock',
  room: 'phone',
  sentence: {
    ja: '6桁の数字の期限を、スマートフォン自身の時計で判断する。',
    en: "Judges by the phone's own clock when its number has expired.",
  },
  apply: (rules) => ({
    ...rules,
    timers: {
      ...rules.timers,
      number: ({ session }, nowMs) =>
        session?.number_expires_at === undefined
          ? undefined
          : { afterMs: session.number_expires_at - nowMs, event: 'number-expired' },
    },
  }),
};
