import type { PhoneDefect } from '../phone-defect.ts';

/** Asks for the 利用者証明用 PIN in a signing too. */
export const defect: PhoneDefect = {
  id: 'signing-asks-authentication-pin',
  room: 'phone',
  sentence: {
    ja: '署名で、利用者証明用の暗証番号も尋ねる。',
    en: 'Asks for the 利用者証明用 PIN in a signing too.',
  },
  apply: (rules) => ({
    ...rules,
    work: {
      ...rules.work,
      'checking-entries': (memory, around) =>
        memory.entries['auth-pin'] === undefined
          ? { event: 'auth-pin-missing' }
          : rules.work['checking-entries']?.(memory, around),
    },
  }),
};
