import type { ServiceDefect } from '../service-defect.ts';

/** Verifies by the hash that the answer names, not by the one that it handed in. */
export const defect: ServiceDefect = {
  id: 'trusts-echoed-hash',
  room: 'relying-party',
  sentence: {
    ja: '自分が渡したハッシュ値ではなく、応答に書かれたハッシュ値で署名を確かめる。',
    en: 'Verifies by the hash that the answer names, not by the one that it handed in.',
  },
  apply: (rules) => ({
    ...rules,
    verifySignature: (service, result, hash) =>
      rules.verifySignature(
        service,
        result,
        typeof result['data'] === 'string' ? Buffer.from(result['data'], 'base64') : hash,
      ),
  }),
};
