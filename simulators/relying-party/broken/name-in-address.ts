import type { ServiceDefect } from '../service-defect.ts';

/** Puts the name into the address of the page after the sign-in. */
export const defect: ServiceDefect = {
  id: 'name-in-address',
  room: 'relying-party',
  sentence: {
    ja: 'ログインの後の画面のアドレスに氏名を載せる。',
    en: 'Puts the name into the address of the page after the sign-in.',
  },
  apply: (rules) => ({
    ...rules,
    welcome: (context, _config, account) =>
      context.redirect(`/account?name=${encodeURIComponent(account?.items.name ?? '')}`, 303),
  }),
};
