import { readStarted } from '../by-hand/read-started.ts';
import { startSigningByHand } from '../by-hand/start-signing-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down where the start of a signing is refused. */
export const defect: ServiceDefect = {
  id: 'breaks-when-start-refused',
  room: 'relying-party',
  sentence: {
    ja: '署名の開始が断られると、内部エラーになる。',
    en: 'It breaks down where the start of a signing is refused.',
  },
  apply: (rules) => ({
    ...rules,
    startSigning: startSigningByHand({
      readAnswer: (answer) => {
        if (answer.status === 403) throw new RangeError('unexpected answer');
        return readStarted(answer);
      },
    }),
  }),
};
