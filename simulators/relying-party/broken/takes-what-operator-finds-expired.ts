import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signature whose certificate the operator finds expired. */
export const defect: ServiceDefect = {
  id: 'takes-what-operator-finds-expired',
  room: 'relying-party',
  sentence: {
    ja: '事業者が期限切れと答えても、署名を受け付ける。',
    en: 'Takes a signature whose certificate the operator finds expired.',
  },
  apply: (rules) => ({
    ...rules,
    async askOperator(service, result, hash) {
      const fault = await rules.askOperator(service, result, hash);
      return fault === 'signer-expired' ? undefined : fault;
    },
  }),
};
