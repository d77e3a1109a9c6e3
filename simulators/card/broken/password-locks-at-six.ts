import type { CardDefect } from '../rules.ts';
import { JPKI } from '../applications/jpki.ts';

/** The password for signing locks only after six misses. */
export const defect: CardDefect = {
  id: 'password-locks-at-six',
  room: 'card',
  sentence: {
    ja: '署名用電子証明書のパスワードが、6回間違えてはじめてロックされる。',
    en: 'The password for signing locks only after six misses.',
  },
  apply: (rules) => ({
    ...rules,
    counterAtIssue(pin) {
      const { tries, left } = rules.counterAtIssue(pin);
      const more = pin.application === 'jpki' && pin.id === JPKI.signingPassword ? 1 : 0;
      return { tries: tries + more, left: left + more };
    },
  }),
};
