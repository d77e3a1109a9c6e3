import { readStarted } from '../by-hand/read-started.ts';
import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It starts no signing when the members of the answer come in another order. */
export const defect: ServiceDefect = {
  id: 'refuses-when-start-reordered',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始の応答のメンバーの順序が違うと断る。',
    en: 'It starts no signing when the members of the answer come in another order.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      readAnswer: (answer) => {
        if (answer.text.startsWith('{"expires_in"')) throw new TokenRefused('Not as expected.');
        return readStarted(answer);
      },
    }),
  }),
};
