import { ResultNotYet } from '../signing/result-not-yet.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Asks for a result that is not there yet again and again, without a pause. */
export const defect: ServiceDefect = {
  id: 'hammers-for-result',
  room: 'relying-party',
  sentence: {
    ja: '署名結果がまだなければ、間を置かずに何度も取りに行く。',
    en: 'Asks for a result that is not there yet again and again, without a pause.',
  },
  apply: (rules) => ({
    ...rules,
    async fetchSignResult(...given) {
      for (let left = 5; ; left--) {
        try {
          return await rules.fetchSignResult(...given);
        } catch (cause) {
          if (!(cause instanceof ResultNotYet) || left === 0) throw cause;
        }
      }
    },
  }),
};
