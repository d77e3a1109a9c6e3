import { JPKI } from '../applications/jpki.ts';
import type { CardDefect } from '../rules.ts';

/** The authentication PIN locks only after four misses. */
export const defect: CardDefect = {
  id: 'lock-at-four',
  room: 'card',
  sentence: {
    ja: '利用者証明用の暗証番号が、4回間違えてはじめてロックされる。',
    en: 'The authentication PIN locks only after four misses.',
  },
  apply: (rules) => ({
    ...rules,
    counterAtIssue(pin) {
      const { tries, left } = rules.counterAtIssue(pin);
      const more = pin.application === 'jpki' && pin.id === JPKI.authenticationPin ? 1 : 0;
      return { tries: tries + more, left: left + more };
    },
  }),
};
