import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Has nothing verified that does not look like a result. */
export const defect: ServiceDefect = {
  id: 'result-of-other-shape-passes',
  room: 'relying-party',
  sentence: {
    ja: '署名結果の形が違うと、確かめずに受け付ける。',
    en: 'Has nothing verified that does not look like a result.',
  },
  apply: (rules) => ({
    ...rules,
    async askOperator(service, result, hash) {
      const fault = await rules.askOperator(service, result, hash);
      return fault === 'signer-untrusted' && String(result[SIGN_MEMBERS.jwe]).split('.').length === 3
        ? undefined
        : fault;
    },
  }),
};
