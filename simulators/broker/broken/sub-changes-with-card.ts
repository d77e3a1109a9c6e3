import type { BrokerDefect } from '../defect.ts';

/** Gives people another sub when their card is renewed. */
export const defect: BrokerDefect = {
  id: 'sub-changes-with-card',
  room: 'broker',
  sentence: {
    ja: 'カードを更新するとsubが変わる。',
    en: 'Gives people another sub when their card is renewed.',
  },
  apply: (rules) => ({
    ...rules,
    pairwiseSubject: (source) => rules.pairwiseSubject({ ...source, holder: source.serial }),
  }),
};
