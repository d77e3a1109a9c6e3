import { breakingAt } from '../by-hand/breaking-at.ts';
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
    readUserinfo: readUserinfoByHand({ ask: breakingAt(/500/) }),
  }),
};
