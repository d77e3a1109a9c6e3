import type { CardDefect } from '../rules.ts';

/** A command that the card does not know closes its PINs. */
export const defect: CardDefect = {
  id: 'unknown-command-closes-pins',
  room: 'card',
  sentence: {
    ja: '知らない命令を受けると、照合済みの状態が失われる。',
    en: 'A command that the card does not know closes its PINs.',
  },
  apply: (rules) => ({
    ...rules,
    refuse({ pins }) {
      for (const pin of pins) pin.verified = false;
    },
  }),
};
