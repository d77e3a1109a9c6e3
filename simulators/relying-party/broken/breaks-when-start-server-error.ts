import { breakingAt } from '../by-hand/breaking-at.ts';
import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a signing is to be started and the answer is an error 500. */
export const defect: ServiceDefect = {
  id: 'breaks-when-start-server-error',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始の応答がエラー500だと、内部エラーになる。',
    en: 'It breaks down where a signing is to be started and the answer is an error 500.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({ ask: breakingAt(/answered 500/) }),
  }),
};
