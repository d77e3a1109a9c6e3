import { raw } from 'hono/html';
import type { ServiceDefect } from '../service-defect.ts';

/** It puts the name into its page as HTML. */
export const defect: ServiceDefect = {
  id: 'name-as-markup',
  room: 'relying-party',
  sentence: {
    ja: '氏名をHTMLとして画面に埋め込む。',
    en: 'It puts the name into its page as HTML.',
  },
  apply: (rules) => ({
    ...rules,
    accountPage: (config, account) =>
      raw(String(rules.accountPage(config, account)).replaceAll('&lt;', '<').replaceAll('&gt;', '>')),
  }),
};
