import type { PhoneDefect } from '../phone-defect.ts';

/** Leaves the end screen at once instead of after 10 s. */
export const defect: PhoneDefect = {
  id: 'returns-by-itself-at-once',
  room: 'phone',
  sentence: { ja: '完了画面が10秒待たずに閉じる。', en: 'Leaves the end screen at once instead of after 10 s.' },
  apply: (rules) => ({
    ...rules,
    timers: {
      ...rules.timers,
      done: ({ session }) => (session?.way === 'same_device' ? { afterMs: 0, event: 'waited-long-enough' } : undefined),
    },
  }),
};
