import { readStarted } from '../by-hand/read-started.ts';
import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where a signing is to be started and a list comes. */
export const defect: ServiceDefect = {
  id: 'breaks-when-start-list',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始の応答が配列だと、内部エラーになる。',
    en: 'It breaks down where a signing is to be started and a list comes.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      readAnswer: (answer) => {
        if (answer.text.startsWith('[')) throw new RangeError('unexpected answer');
        return readStarted(answer);
      },
    }),
  }),
};
