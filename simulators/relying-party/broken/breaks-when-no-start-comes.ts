import { breakingAt } from '../by-hand/breaking-at.ts';
import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a signing is to be started and no answer comes. */
export const defect: ServiceDefect = {
  id: 'breaks-when-no-start-comes',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始の応答が届かないと、内部エラーになる。',
    en: 'It breaks down where a signing is to be started and no answer comes.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({ ask: breakingAt(/within/) }),
  }),
};
