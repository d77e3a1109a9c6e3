import type { BrokerDefect } from '../defect.ts';

/** Lets people go back to the service before they agreed. */
export const defect: BrokerDefect = {
  id: 'code-before-consent',
  room: 'broker',
  sentence: {
    ja: '同意の前にサービスへ戻れる。',
    en: 'Lets people go back to the service before they agreed.',
  },
  apply: (rules) => ({ ...rules, isConsented: ({ proof }) => proof !== undefined }),
};
