import { withoutEvent, type PhoneDefect } from '../phone-defect.ts';

/** Goes on as if the sign-in were still alive. */
export const defect: PhoneDefect = {
  id: 'end-unnoticed',
  room: 'phone',
  sentence: { ja: '手続きの期限が過ぎても、気づかずに続ける。', en: 'Does not notice that its sign-in is over.' },
  apply: (rules) => ({
    ...rules,
    transitions: withoutEvent(rules.transitions, 'session-over'),
  }),
};
