import type { ServiceDefect } from '../service-defect.ts';

/** Hands in the hash of another document than the one that its page shows. */
export const defect: ServiceDefect = {
  id: 'signs-another-document',
  room: 'relying-party',
  sentence: {
    ja: '画面の文書とは別の文書のハッシュ値を署名に出す。',
    en: 'Hands in the hash of another document than the one that its page shows.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: (broker, config, signing) =>
      rules.startSigning(broker, config, { ...signing, document: `${signing.document}（別紙）` }),
  }),
};
