import type { ServiceDefect } from '../service-defect.ts';

/** Does not look at iss in the answer. */
export const defect: ServiceDefect = {
  id: 'ignores-answer-issuer',
  room: 'relying-party',
  sentence: { ja: '戻り先の iss を確かめない。', en: 'Does not look at iss in the answer.' },
  apply: (rules) => ({
    ...rules,
    redeemCode(broker, callback, ...rest) {
      callback.searchParams.delete('iss');
      return rules.redeemCode(broker, callback, ...rest);
    },
  }),
};
