import type { ServiceDefect } from '../service-defect.ts';

/** It waits for an answer however long it takes. */
export const defect: ServiceDefect = {
  id: 'waits-for-ever',
  room: 'relying-party',
  sentence: {
    ja: '応答がなければ、いつまでも待つ。',
    en: 'It waits for an answer however long it takes.',
  },
  apply: (rules) => ({ ...rules, patienceMs: 3_600_000 }),
};
