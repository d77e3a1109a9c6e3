import type { BrokerDefect } from '../defect.ts';

/** Calls the app by the name of the guide whichever is in use. */
export const defect: BrokerDefect = {
  id: 'always-names-the-old-app',
  room: 'broker',
  sentence: {
    ja: 'マイナアプリの利用者にも、以前のアプリの名前を案内する。',
    en: 'Calls the app by the name of the guide whichever is in use.',
  },
  apply: (rules) => ({
    ...rules,
    pages: {
      ...rules.pages,
      qr: (service, ...page) => rules.pages.qr({ ...service, options: { ...service.options, app: 'guide' } }, ...page),
    },
  }),
};
