import type { ServiceDefect } from '../service-defect.ts';

/** Does not show the items that it received. */
export const defect: ServiceDefect = {
  id: 'shows-nothing-received',
  room: 'relying-party',
  sentence: { ja: '受け取った情報を画面に表示しない。', en: 'Does not show the items that it received.' },
  apply: (rules) => ({
    ...rules,
    accountPage: (config, account) => rules.accountPage(config, { ...account, items: {} }),
  }),
};
