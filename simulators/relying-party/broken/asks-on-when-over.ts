import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Goes on asking for a result that it was told is no longer there. */
export const defect: ServiceDefect = {
  id: 'asks-on-when-over',
  room: 'relying-party',
  sentence: {
    ja: '署名結果がもうないと言われても、取りに行き続ける。',
    en: 'Goes on asking for a result that it was told is no longer there.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      async ask(send) {
        const answer = await send();
        return answer.status === 410 ? send() : answer;
      },
    }),
  }),
};
