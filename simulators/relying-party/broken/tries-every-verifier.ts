import type { Attempt } from '../attempt.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Tries other people’s verifiers where its own does not fit. */
export const defect: ServiceDefect = {
  id: 'tries-every-verifier',
  room: 'relying-party',
  sentence: {
    ja: 'コードが合わないと、ほかの人の code_verifier も順に試す。',
    en: 'Tries other people’s verifiers where its own does not fit.',
  },
  apply: (rules) => ({
    ...rules,
    async redeemCode(broker, callback, attempt, means) {
      const tries = [attempt, ...means.others()].map((other): Attempt => ({
        ...other,
        expectedState: attempt.expectedState,
      }));
      for (const other of tries) {
        const redeemed = await rules.redeemCode(broker, callback, other, means).catch(() => undefined);
        if (redeemed) return redeemed;
      }
      return rules.redeemCode(broker, callback, attempt, means);
    },
  }),
};
