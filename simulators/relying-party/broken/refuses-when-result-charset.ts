import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a result when its Content-Type says more than application/json. */
export const defect: ServiceDefect = {
  id: 'refuses-when-result-charset',
  room: 'relying-party',
  sentence: {
    ja: '署名結果にContent-Type に続きがあると断る。',
    en: 'It refuses a result when its Content-Type says more than application/json.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.type.includes(';')) throw new TokenRefused('Not as expected.');
        return readMembers(answer);
      },
    }),
  }),
};
