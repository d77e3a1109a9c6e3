import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes a result that the operator cannot open. */
export const defect: ServiceDefect = {
  id: 'unopened-result-passes',
  room: 'relying-party',
  sentence: {
    ja: '事業者が開けない署名結果を、受け付ける。',
    en: 'Takes a result that the operator cannot open.',
  },
  apply: (rules) => ({
    ...rules,
    async askOperator(service, result, hash) {
      const fault = await rules.askOperator(service, result, hash);
      return fault === 'signer-untrusted' && String(result[SIGN_MEMBERS.jwe]).split('.').length === 5
        ? undefined
        : fault;
    },
  }),
};
