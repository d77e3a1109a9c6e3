import type { ServiceDefect } from '../service-defect.ts';

/** Shows the account at the address of the way back. */
export const defect: ServiceDefect = {
  id: 'stays-at-callback',
  room: 'relying-party',
  sentence: {
    ja: 'ログインの後、戻り先のアドレスのまま画面を出す。',
    en: 'Shows the account at the address of the way back.',
  },
  apply: (rules) => ({
    ...rules,
    welcome: (context, config, account) =>
      account ? context.html(rules.accountPage(config, account)) : rules.welcome(context, config, account),
  }),
};
