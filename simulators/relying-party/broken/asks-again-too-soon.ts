import { fetchSignResultByHand } from '../by-hand/fetch-sign-result-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Asks again at once where it was told to come back later. */
export const defect: ServiceDefect = {
  id: 'asks-again-too-soon',
  room: 'relying-party',
  sentence: {
    ja: '混み合っている（429）と言われても、Retry-After を待たずに取りに行く。',
    en: 'Asks again at once where it was told to come back later.',
  },
  apply: (rules) => ({
    ...rules,
    fetchSignResult: fetchSignResultByHand({
      async ask(send) {
        const answer = await send();
        return answer.status === 429 ? send() : answer;
      },
    }),
  }),
};
