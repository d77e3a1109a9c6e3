import type { BrokerDefect } from '../defect.ts';

/** Gives every service the same sub of a person. */
export const defect: BrokerDefect = {
  id: 'one-sub-for-all-services',
  room: 'broker',
  sentence: {
    ja: 'どのサービスにも同じsubを渡す。',
    en: 'Gives every service the same sub of a person.',
  },
  apply: (rules) => ({ ...rules, pairwiseSubject: (source) => rules.pairwiseSubject({ ...source, sector: '' }) }),
};
