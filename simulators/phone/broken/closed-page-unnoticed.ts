import { withoutEvent, type PhoneDefect } from '../phone-defect.ts';

/** Goes on as if the page on the PC were still there. */
export const defect: PhoneDefect = {
  id: 'closed-page-unnoticed',
  room: 'phone',
  sentence: {
    ja: 'PCの画面が閉じられても、気づかずに続ける。',
    en: 'Does not notice that the page on the PC was closed.',
  },
  apply: (rules) => ({
    ...rules,
    transitions: withoutEvent(rules.transitions, 'page-closed'),
  }),
};
