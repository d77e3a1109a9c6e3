import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signing as done when its result holds nothing. */
export const defect: ServiceDefect = {
  id: 'nothing-to-verify-passes',
  room: 'relying-party',
  sentence: {
    ja: '署名結果に何も入っていないと、署名済みとして扱う。',
    en: 'Takes a signing as done when its result holds nothing.',
  },
  apply: (rules) => ({
    ...rules,
    verifySignature: async (service, result, hash) =>
      Object.keys(result).length === 0 ? undefined : rules.verifySignature(service, result, hash),
  }),
};
