import type { ServiceDefect } from '../service-defect.ts';

/** Tells the address of every page to other sites. */
export const defect: ServiceDefect = {
  id: 'tells-referrers',
  room: 'relying-party',
  sentence: {
    ja: 'どの画面のアドレスも、よそのサイトに知らせる。',
    en: 'Tells the address of every page to other sites.',
  },
  apply: (rules) => ({
    ...rules,
    guard(context) {
      rules.guard(context);
      context.header('referrer-policy', 'unsafe-url');
    },
  }),
};
