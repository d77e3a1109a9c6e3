import { ClientError } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the discovery document is error 500. */
export const defect: ServiceDefect = {
  id: 'breaks-without-metadata',
  room: 'relying-party',
  sentence: {
    ja: 'ディスカバリーがエラー500だと、内部エラーになる。',
    en: 'It breaks down when the discovery document is error 500.',
  },
  apply: (rules) => ({
    ...rules,
    discover: async (...given) => {
      try {
        return await rules.discover(...given);
      } catch (cause) {
        if (cause instanceof ClientError && /answered 500/.test(String(cause.cause)))
          throw new RangeError('no metadata', { cause });
        throw cause;
      }
    },
  }),
};
