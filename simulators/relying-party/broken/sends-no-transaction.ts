import type { ServiceDefect } from '../service-defect.ts';

/** Sends no sign_transaction_id with the authorization request. */
export const defect: ServiceDefect = {
  id: 'sends-no-transaction',
  room: 'relying-party',
  sentence: {
    ja: '認可リクエストに sign_transaction_id を付けない。',
    en: 'Sends no sign_transaction_id with the authorization request.',
  },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(...given) {
      const begun = await rules.beginAttempt(...given);
      begun.url.searchParams.delete('sign_transaction_id');
      return begun;
    },
  }),
};
