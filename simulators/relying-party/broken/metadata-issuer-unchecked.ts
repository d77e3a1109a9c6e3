import { ClientError, Configuration, customFetch, type ServerMetadata } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** It does not compare the issuer of the discovery document. */
export const defect: ServiceDefect = {
  id: 'metadata-issuer-unchecked',
  room: 'relying-party',
  sentence: {
    ja: 'ディスカバリーの issuer を確かめない。',
    en: 'It does not compare the issuer of the discovery document.',
  },
  apply: (rules) => ({
    ...rules,
    async discover(server, clientId, metadata, authentication, options) {
      try {
        return await rules.discover(server, clientId, metadata, authentication, options);
      } catch (cause) {
        if (!(cause instanceof ClientError) || cause.code !== 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') throw cause;
      }
      const send = options?.[customFetch];
      if (!send) throw new TypeError('Failed to discover: expected a way to the broker.');
      const answer = await send(`${server.href}/.well-known/openid-configuration`, {
        method: 'GET',
        headers: {},
        body: null,
        redirect: 'manual',
      });
      const found = (await answer.json()) as ServerMetadata;
      const broker = new Configuration({ ...found, issuer: server.href }, clientId, metadata, authentication);
      broker[customFetch] = send;
      for (const extend of options?.execute ?? []) extend(broker);
      return broker;
    },
  }),
};
