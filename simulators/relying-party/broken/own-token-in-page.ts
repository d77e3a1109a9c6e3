import { customFetch } from 'openid-client';
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
    harden(broker) {
      rules.harden(broker);
      const send = broker[customFetch];
      if (!send) return;
      let own = '';
      broker[customFetch] = async (url, init) => {
        const answer = await send(url, init);
        const isOwn = init.body instanceof URLSearchParams && init.body.get('grant_type') === 'client_credentials';
        if (!isOwn && !url.endsWith('/userinfo')) return answer;
        const members = (await answer.clone().json()) as { access_token?: string; name?: string };
        if (isOwn) own = members.access_token ?? '';
        return isOwn ? answer : Response.json({ ...members, name: `${members.name ?? ''} (${own})` });
      };
    },
  }),
};
