import { ResultNotYet } from '../signing/result-not-yet.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Gives up at once where the result of a signing is not there yet. */
export const defect: ServiceDefect = {
  id: 'asks-once-for-result',
  room: 'relying-party',
  sentence: {
    ja: '署名結果がまだなければ、待たずにあきらめる。',
    en: 'Gives up at once where the result of a signing is not there yet.',
  },
  apply: (rules) => ({
    ...rules,
    async fetchSignResult(...given) {
      try {
        return await rules.fetchSignResult(...given);
      } catch (cause) {
        throw cause instanceof ResultNotYet ? new TokenRefused('Expected a result.', { cause }) : cause;
      }
    },
  }),
};
