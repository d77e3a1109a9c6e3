import { customFetch } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Puts the access token into the address of userinfo. */
export const defect: ServiceDefect = {
  id: 'access-token-in-address',
  room: 'relying-party',
  sentence: {
    ja: 'アクセストークンをUserInfoのアドレスに載せる。',
    en: 'Puts the access token into the address of userinfo.',
  },
  apply: (rules) => ({
    ...rules,
    harden(broker) {
      rules.harden(broker);
      const send = broker[customFetch];
      if (!send) return;
      broker[customFetch] = async (url, init) => {
        const token = new Headers(init.headers).get('authorization')?.replace(/^bearer /i, '');
        return send(token === undefined ? url : `${url}?access_token=${token}`, init);
      };
    },
  }),
};
