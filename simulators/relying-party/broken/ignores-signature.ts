import type { ServiceDefect } from '../service-defect.ts';

/** Leaves the client library at its defaults, under which nobody looks at the ID token's signature. */
export const defect: ServiceDefect = {
  id: 'ignores-signature',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの署名を検証しない。',
    en: 'It does not verify the signature of the ID token.',
  },
  apply: (rules) => ({ ...rules, harden: () => {} }),
};
