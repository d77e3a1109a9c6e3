import { readStarted } from '../by-hand/read-started.ts';
import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It starts no signing unless the status of the answer is 201. */
export const defect: ServiceDefect = {
  id: 'takes-status-201-only',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始の応答が201でなければ断る。',
    en: 'It starts no signing unless the status of the answer is 201.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      readAnswer: (answer) => {
        if (answer.status !== 201) throw new TokenRefused('Not as expected.');
        return readStarted(answer);
      },
    }),
  }),
};
