import { withDestination, type PhoneDefect } from '../phone-defect.ts';

/** Is still there after the system has ended it. */
export const defect: PhoneDefect = {
  id: 'survives-being-killed',
  room: 'phone',
  sentence: { ja: '強制終了しても、アプリの画面が残る。', en: 'Stays on the screen after it was killed.' },
  apply: (rules) => ({
    ...rules,
    transitions: withDestination(rules.transitions, 'killed', 'app-home'),
  }),
};
