import type { BrokerDefect } from '../defect.ts';

/** Issues another code each time somebody goes back to the service. */
export const defect: BrokerDefect = {
  id: 'code-issued-twice',
  room: 'broker',
  sentence: {
    ja: 'サービスへ戻るたびに新しい認可コードを発行する。',
    en: 'Issues another code each time somebody goes back to the service.',
  },
  apply: (rules) => ({ ...rules, hasReturned: () => false }),
};
