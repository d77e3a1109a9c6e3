import type { ServiceDefect } from '../service-defect.ts';

/** Writes the access token on the page, for debugging. */
export const defect: ServiceDefect = {
  id: 'token-in-page',
  room: 'relying-party',
  sentence: {
    ja: '確認用に、アクセストークンを画面に書く。',
    en: 'Writes the access token on the page, for debugging.',
  },
  apply: (rules) => ({
    ...rules,
    async readUserinfo(broker, redeemed) {
      const received = await rules.readUserinfo(broker, redeemed);
      return { ...received, name: `${received.name ?? ''} (${redeemed.accessToken})` };
    },
  }),
};
