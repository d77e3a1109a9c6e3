import { customFetch } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Sends the token request as JSON. */
export const defect: ServiceDefect = {
  id: 'token-request-as-json',
  room: 'relying-party',
  sentence: { ja: 'トークンリクエストをJSONで送る。', en: 'Sends the token request as JSON.' },
  apply: (rules) => ({
    ...rules,
    harden(broker) {
      rules.harden(broker);
      const send = broker[customFetch];
      broker[customFetch] = async (url, init) => {
        if (!(init.body instanceof URLSearchParams) || !send) return (send ?? refuse)(url, init);
        const body = JSON.stringify(Object.fromEntries(init.body));
        return send(url, { ...init, body, headers: { ...init.headers, 'content-type': 'application/json' } });
      };
    },
  }),
};

function refuse(): never {
  throw new TypeError('Failed to send: expected a network of the world.');
}
