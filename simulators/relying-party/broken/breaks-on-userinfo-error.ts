import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when userinfo answers 500. */
export const defect: ServiceDefect = {
  id: 'breaks-on-userinfo-error',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoがエラー500を返すと、内部エラーになる。',
    en: 'It breaks down when userinfo answers 500.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      ask: async (send) => {
        try {
          return await send();
        } catch (cause) {
          if (/500/.test(String(cause))) throw new RangeError('unexpected answer', { cause });
          throw cause;
        }
      },
    }),
  }),
};
