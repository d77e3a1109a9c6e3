import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signature whose certificate the operator finds revoked or suspended. */
export const defect: ServiceDefect = {
  id: 'takes-what-operator-finds-suspended',
  room: 'relying-party',
  sentence: {
    ja: '事業者が失効や一時停止と答えても、署名を受け付ける。',
    en: 'Takes a signature whose certificate the operator finds revoked or suspended.',
  },
  apply: (rules) => ({
    ...rules,
    async askOperator(service, result, hash) {
      const fault = await rules.askOperator(service, result, hash);
      return fault === 'signer-revoked' ? undefined : fault;
    },
  }),
};
