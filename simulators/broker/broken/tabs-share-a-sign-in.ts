import type { BrokerDefect } from '../defect.ts';

/** Goes on with a sign-in of another tab instead of beginning one. */
export const defect: BrokerDefect = {
  id: 'tabs-share-a-sign-in',
  room: 'broker',
  sentence: {
    ja: '同じブラウザの別のタブに、始まっている手続きを使い回す。',
    en: 'Goes on with a sign-in of another tab instead of beginning one.',
  },
  apply: (rules) => ({
    ...rules,
    earlierSignIn: (browser, client, all) =>
      [...all()].find((one) => one.browser === browser && one.request.client === client && !one.outcome),
  }),
};
