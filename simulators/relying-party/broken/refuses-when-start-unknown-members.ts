import { readStarted } from '../by-hand/read-started.ts';
import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It starts no signing when the answer has members that are not known. */
export const defect: ServiceDefect = {
  id: 'refuses-when-start-unknown-members',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始の応答に知らないメンバーがあると断る。',
    en: 'It starts no signing when the answer has members that are not known.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      readAnswer: (answer) => {
        if (answer.text.includes('tegata_unknown')) throw new TokenRefused('Not as expected.');
        return readStarted(answer);
      },
    }),
  }),
};
