import { readStarted } from '../by-hand/read-started.ts';
import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It starts no signing when the answer has escapes. */
export const defect: ServiceDefect = {
  id: 'refuses-when-start-escaped',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始の応答に\\u の形があると断る。',
    en: 'It starts no signing when the answer has escapes.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      readAnswer: (answer) => {
        if (answer.text.includes(String.raw`\u00`)) throw new TokenRefused('Not as expected.');
        return readStarted(answer);
      },
    }),
  }),
};
