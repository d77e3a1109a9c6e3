import { installAppPage } from '../pages/install-app-page.ts';
import type { BrokerDefect } from '../defect.ts';

/** Says that the app is for systems on which it cannot be installed. */
export const defect: BrokerDefect = {
  id: 'install-page-names-older-systems',
  room: 'broker',
  sentence: {
    ja: 'アプリをインストールできない古いOSを、使えるスマートフォンとして案内する。',
    en: 'Says that the app is for systems on which it cannot be installed.',
  },
  apply: (rules) => ({
    ...rules,
    installAppPage: (service) => installAppPage(service, 'iOS 15.0以上、Android 10以上'),
  }),
};
