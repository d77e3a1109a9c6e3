import { readStarted } from '../by-hand/read-started.ts';
import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It starts no signing when the Content-Type of the answer says more than application/json. */
export const defect: ServiceDefect = {
  id: 'refuses-when-start-charset',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始の応答のContent-Type に続きがあると断る。',
    en: 'It starts no signing when the Content-Type of the answer says more than application/json.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      readAnswer: (answer) => {
        if (answer.type.includes(';')) throw new TokenRefused('Not as expected.');
        return readStarted(answer);
      },
    }),
  }),
};
