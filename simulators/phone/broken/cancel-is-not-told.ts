import type { PhoneDefect } from '../phone-defect.ts';

/** Does not tell the broker that the person stopped. */
export const defect: PhoneDefect = {
  id: 'cancel-is-not-told',
  room: 'phone',
  sentence: { ja: '「中止」をサービスに伝えない。', en: 'Does not tell the broker that the person stopped.' },
  apply: (rules) => ({ ...rules, work: { ...rules.work, cancelling: () => ({ event: 'told' }) } }),
};
