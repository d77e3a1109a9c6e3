import type { Words } from '../words.ts';

/** What a finding leads to for the service and its users, the gravest first: in this order it is mended. */
export const CONSEQUENCES = ['security', 'access', 'words'] as const;

/** One of these consequences. */
export type Consequence = (typeof CONSEQUENCES)[number];

/** A consequence, and why what has it comes where it does. */
export const CONSEQUENCE_WORDS: Readonly<Record<Consequence, Words>> = {
  security: {
    ja: 'まず：他人が入れる、または秘密が漏れるおそれがあるもの',
    en: 'First: what may let a stranger in, or give a secret away',
  },
  access: {
    ja: '次に：正しい利用者が使えなくなるおそれがあるもの',
    en: 'Then: what may lock rightful people out',
  },
  words: {
    ja: '最後に：何が起きたかが利用者に正しく伝わらないもの',
    en: 'Last: what leaves people without the right words',
  },
};
