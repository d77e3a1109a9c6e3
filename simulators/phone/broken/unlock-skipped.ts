import { withDestination } from '../phone-defect.ts';
import type { PhoneDefect } from '../phone-defect.ts';

/** Does not ask for the device lock. */
export const defect: PhoneDefect = {
  id: 'unlock-skipped',
  room: 'phone',
  sentence: { ja: '端末のロックを確かめない。', en: 'Does not ask for the device lock.' },
  apply: (rules) => ({
    ...rules,
    transitions: withDestination(
      withDestination(rules.transitions, 'session-ready', 'resuming'),
      'number-accepted',
      'resuming',
    ),
  }),
};
