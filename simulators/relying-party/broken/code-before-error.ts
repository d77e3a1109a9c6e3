import type { ServiceDefect } from '../service-defect.ts';

/** Where there is a code it does not look for an error. */
export const defect: ServiceDefect = {
  id: 'code-before-error',
  room: 'relying-party',
  sentence: {
    ja: 'コードがあれば、一緒に届いたエラーを見ない。',
    en: 'Where there is a code it does not look for an error.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode(broker, callback, ...rest) {
      const answer = new URL(callback);
      if (answer.searchParams.has('code')) answer.searchParams.delete('error');
      return rules.redeemCode(broker, answer, ...rest);
    },
  }),
};
