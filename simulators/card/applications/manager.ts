import type { ApplicationLayout } from './layout.ts';

/** The card manager: current after power-on and reset, without files of its own here. @see card.md §2 */
export const manager: ApplicationLayout = {
  id: 'manager',
  aid: 'A0000001510000',
  name: { ja: 'カードマネージャ', en: 'card manager' },
  files: [],
};
