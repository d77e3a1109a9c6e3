import type { BrokerDefect } from '../defect.ts';

/** Takes a registration whose time is over. */
export const defect: BrokerDefect = {
  id: 'registration-never-ends',
  room: 'broker',
  sentence: {
    ja: '期限を過ぎた利用登録を受け付ける。',
    en: 'Takes a registration whose time is over.',
  },
  apply: (rules) => ({ ...rules, isRegistrationOver: () => false }),
};
