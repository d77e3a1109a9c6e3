import type { BrokerDefect } from '../defect.ts';
import { pickItems } from '../items.ts';

/** Gives the service items that the consent screen did not show. */
export const defect: BrokerDefect = {
  id: 'releases-unshown-items',
  room: 'broker',
  sentence: {
    ja: '同意画面に表示しなかった項目もサービスに渡す。',
    en: 'Gives the service items that the consent screen did not show.',
  },
  apply: (rules) => ({ ...rules, releasedItems: (items, scopes) => pickItems(items, scopes) }),
};
