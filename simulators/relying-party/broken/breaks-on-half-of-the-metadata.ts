import { ClientError } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the discovery document ends in its middle. */
export const defect: ServiceDefect = {
  id: 'breaks-on-half-of-the-metadata',
  room: 'relying-party',
  sentence: {
    ja: 'ディスカバリーの応答が途中で終わっていると、内部エラーになる。',
    en: 'It breaks down when the discovery document ends in its middle.',
  },
  apply: (rules) => ({
    ...rules,
    discover: async (...given) => {
      try {
        return await rules.discover(...given);
      } catch (cause) {
        if (cause instanceof ClientError && cause.code === 'OAUTH_PARSE_ERROR')
          throw new RangeError('no metadata', { cause });
        throw cause;
      }
    },
  }),
};
