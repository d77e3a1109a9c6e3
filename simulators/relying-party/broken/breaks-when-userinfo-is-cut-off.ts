import { readUserinfoByHand } from '../by-hand/read-userinfo-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the connection breaks in the middle of the userinfo answer. */
export const defect: ServiceDefect = {
  id: 'breaks-when-userinfo-is-cut-off',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答の途中で接続が切れると、内部エラーになる。',
    en: 'It breaks down when the connection breaks in the middle of the userinfo answer.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: readUserinfoByHand({
      ask: async (send) => {
        try {
          const answer = await send();
          await answer.clone().text();
          return answer;
        } catch (cause) {
          if (cause instanceof TypeError || /gave no answer/.test(String(cause)))
            throw new RangeError('connection reset', { cause });
          throw cause;
        }
      },
    }),
  }),
};
