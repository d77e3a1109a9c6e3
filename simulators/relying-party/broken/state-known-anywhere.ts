import type { ServiceDefect } from '../service-defect.ts';

/** Takes any state that it ever gave out, whichever browser began with it. */
export const defect: ServiceDefect = {
  id: 'state-known-anywhere',
  room: 'relying-party',
  sentence: {
    ja: 'どのブラウザーが始めたものでも、発行した state なら受け付ける。',
    en: 'Takes any state that it ever gave out, whichever browser began with it.',
  },
  apply: (rules) => ({
    ...rules,
    sessionOfReturn: (own, sessions, state) =>
      own && ([...sessions.all()].find(({ attempts }) => attempts.has(state)) ?? own),
  }),
};
