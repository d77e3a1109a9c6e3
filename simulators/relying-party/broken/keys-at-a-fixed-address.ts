import { customFetch } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** It reads the discovery document and fetches the keys from the address that it has always known. */
export const defect: ServiceDefect = {
  id: 'keys-at-a-fixed-address',
  room: 'relying-party',
  sentence: {
    ja: 'ディスカバリーを読むのに、公開鍵はいつもの場所から取る。',
    en: 'It reads the discovery document and fetches the keys from the address that it has always known.',
  },
  apply: (rules) => ({
    ...rules,
    discover(server, clientId, metadata, authentication, options) {
      const send = options?.[customFetch];
      if (!send) throw new TypeError('Failed to discover: expected a way to the broker.');
      return rules.discover(server, clientId, metadata, authentication, {
        ...options,
        async [customFetch](address, init) {
          const answer = await send(address, init);
          if (!address.endsWith('/.well-known/openid-configuration')) return answer;
          const found = (await answer.json()) as Record<string, unknown>;
          return Response.json({ ...found, jwks_uri: `${server.href}/protocol/openid-connect/certs` }, answer);
        },
      });
    },
  }),
};
