import type { ServiceDefect } from '../service-defect.ts';

/** It waits no longer than a second for an answer. */
export const defect: ServiceDefect = {
  id: 'gives-up-early',
  room: 'relying-party',
  sentence: {
    ja: '応答を1秒しか待たない。',
    en: 'It waits no longer than a second for an answer.',
  },
  apply: (rules) => ({ ...rules, patienceMs: 1_000 }),
};
