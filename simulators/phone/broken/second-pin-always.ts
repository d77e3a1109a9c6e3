import type { PhoneDefect } from '../phone-defect.ts';

/** Asks for the 券面 PIN even if no items are asked for. */
export const defect: PhoneDefect = {
  id: 'second-pin-always',
  room: 'phone',
  sentence: {
    ja: '氏名などを求めないサービスでも、券面事項入力補助用の暗証番号を尋ねる。',
    en: 'Asks for the 券面 PIN even if no items are asked for.',
  },
  apply: (rules) => ({
    ...rules,
    work: {
      ...rules.work,
      'checking-entries': (memory, around) =>
        memory.entries['auth-pin'] !== undefined && memory.entries['text-pin'] === undefined
          ? { event: 'text-pin-missing' }
          : rules.work['checking-entries']?.(memory, around),
    },
  }),
};
