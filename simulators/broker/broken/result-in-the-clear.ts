import type { BrokerDefect } from '../defect.ts';

/** Gives a private business the signature and the certificate in the clear. */
export const defect: BrokerDefect = {
  id: 'result-in-the-clear',
  room: 'broker',
  sentence: {
    ja: '民間のサービスにも、署名値と証明書をそのまま渡す。',
    en: 'Gives a private business the signature and the certificate in the clear.',
  },
  apply: (rules) => ({
    ...rules,
    signResult: (service, transaction, plan) =>
      rules.signResult(service, { ...transaction, client: { ...transaction.client, api: 'government' } }, plan),
  }),
};
