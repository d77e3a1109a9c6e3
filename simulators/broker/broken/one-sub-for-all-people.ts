import type { BrokerDefect } from '../defect.ts';

/** Gives everybody the same sub. */
export const defect: BrokerDefect = {
  id: 'one-sub-for-all-people',
  room: 'broker',
  sentence: {
    ja: '誰にでも同じsubを付ける。',
    en: 'Gives everybody the same sub.',
  },
  apply: (rules) => ({ ...rules, pairwiseSubject: (source) => rules.pairwiseSubject({ ...source, holder: '' }) }),
};
