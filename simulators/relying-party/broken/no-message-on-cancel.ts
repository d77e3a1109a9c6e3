import type { ServiceDefect } from '../service-defect.ts';

/** Has nothing to say to someone who stopped on the phone, as was seen at a real service (UTokyo’s, by its own manual). */
export const defect: ServiceDefect = {
  id: 'no-message-on-cancel',
  room: 'relying-party',
  sentence: {
    ja: '認証を中止すると、英語の「Bad Request」だけを表示する。',
    en: 'When the sign-in was cancelled it shows nothing but “Bad Request”.',
  },
  apply: (rules) => ({
    ...rules,
    answerEnding: (context, ending, config) =>
      ending === 'cancelled' ? context.text('Bad Request', 400) : rules.answerEnding(context, ending, config),
  }),
};
