import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a result when it has members that are not known. */
export const defect: ServiceDefect = {
  id: 'refuses-when-result-unknown-members',
  room: 'relying-party',
  sentence: {
    ja: '署名結果に知らないメンバーがあると断る。',
    en: 'It refuses a result when it has members that are not known.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.text.includes('tegata_unknown')) throw new TokenRefused('Not as expected.');
        return readMembers(answer);
      },
    }),
  }),
};
