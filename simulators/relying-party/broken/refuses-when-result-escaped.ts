import { readMembers } from '../by-hand/careful.ts';
import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a result when it has escapes. */
export const defect: ServiceDefect = {
  id: 'refuses-when-result-escaped',
  room: 'relying-party',
  sentence: {
    ja: '署名結果に\\u の形があると断る。',
    en: 'It refuses a result when it has escapes.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      readAnswer: (answer) => {
        if (answer.text.includes(String.raw`\u00`)) throw new TokenRefused('Not as expected.');
        return readMembers(answer);
      },
    }),
  }),
};
