import type { ServiceDefect } from '../service-defect.ts';

/** Does not say which document it now has signed. */
export const defect: ServiceDefect = {
  id: 'signed-page-without-document',
  room: 'relying-party',
  sentence: {
    ja: '署名を受け付けた画面に、どの文書かを示さない。',
    en: 'Does not say which document it now has signed.',
  },
  apply: (rules) => ({
    ...rules,
    accountPage: (config, account) => {
      const { signing, ...rest } = config;
      return rules.accountPage(signing ? rest : config, account);
    },
  }),
};
