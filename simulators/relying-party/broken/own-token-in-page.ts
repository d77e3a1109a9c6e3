import { clientCredentialsGrant } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Writes the token that it got for itself on the page, for debugging. */
export const defect: ServiceDefect = {
  id: 'own-token-in-page',
  room: 'relying-party',
  sentence: {
    ja: '確認用に、自分用のトークンを画面に書く。',
    en: 'Writes the token that it got for itself on the page, for debugging.',
  },
  apply: (rules) => ({
    ...rules,
    async readUserinfo(broker, redeemed) {
      const received = await rules.readUserinfo(broker, redeemed);
      const { access_token } = await clientCredentialsGrant(broker, { scope: 'sign' });
      return { ...received, name: `${received.name ?? ''} (${access_token})` };
    },
  }),
};
