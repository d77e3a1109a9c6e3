import { ClientError } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when a page comes in place of the discovery document. */
export const defect: ServiceDefect = {
  id: 'breaks-on-a-metadata-page',
  room: 'relying-party',
  sentence: {
    ja: 'ディスカバリーの代わりにHTMLが届くと、内部エラーになる。',
    en: 'It breaks down when a page comes in place of the discovery document.',
  },
  apply: (rules) => ({
    ...rules,
    discover: async (...given) => {
      try {
        return await rules.discover(...given);
      } catch (cause) {
        if (cause instanceof ClientError && cause.code === 'OAUTH_RESPONSE_IS_NOT_JSON')
          throw new RangeError('no metadata', { cause });
        throw cause;
      }
    },
  }),
};
