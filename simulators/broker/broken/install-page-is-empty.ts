import { html } from 'hono/html';
import { layOut } from '../pages/layout.ts';
import type { BrokerDefect } from '../defect.ts';

/** Shows an empty page where the app should be installed. */
export const defect: BrokerDefect = {
  id: 'install-page-is-empty',
  room: 'broker',
  sentence: {
    ja: 'アプリのインストールを促さず、空のページを出す。',
    en: 'Shows an empty page where the app should be installed.',
  },
  apply: (rules) => ({
    ...rules,
    installAppPage: () => layOut({ page: 'install-app', title: 'ページを表示できません', main: html`` }),
  }),
};
