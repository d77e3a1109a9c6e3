import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a result when its members come in another order. */
export const defect: ServiceDefect = {
  id: 'refuses-when-result-reordered',
  room: 'relying-party',
  sentence: {
    ja: '署名結果のメンバーの順序が違うと断る。',
    en: 'It refuses a result when its members come in another order.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.text.startsWith('{"certificate_validity"')) throw new TokenRefused('Not as expected.');
        return readMembers(answer);
      },
    }),
  }),
};
