import type { BrokerDefect } from '../defect.ts';

/** Gives the service items outside of the granted scopes. */
export const defect: BrokerDefect = {
  id: 'userinfo-ignores-scope',
  room: 'broker',
  sentence: {
    ja: '許可されたスコープにない項目もサービスに渡す。',
    en: 'Gives the service items outside of the granted scopes.',
  },
  apply: (rules) => ({ ...rules, releasedItems: (items) => items }),
};
