import type { BrokerDefect } from '../defect.ts';

/** Tells a government service what was signed besides. */
export const defect: BrokerDefect = {
  id: 'government-result-tells-more',
  room: 'broker',
  sentence: {
    ja: '行政のサービスへの署名結果に、文書の名前を付け足す。',
    en: 'Adds the title of the document to the result for a government service.',
  },
  apply: (rules) => ({
    ...rules,
    async signResult(service, transaction, plan) {
      const result = await rules.signResult(service, transaction, plan);
      return transaction.client.api === 'government' ? { ...result, title: String(transaction.title) } : result;
    },
  }),
};
