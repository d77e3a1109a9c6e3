import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The token answer of an earlier sign-in at the same service comes again. */
export const fault: Fault = {
  id: 'token-earlier-again',
  sentence: {
    ja: '同じサービスの以前のログインで届いたトークンの応答が、もう一度届く。',
    en: 'The token answer of an earlier sign-in at the same service comes again.',
  },
  changes: {
    'token-members': (answer, { earlier }) => earlier ?? withoutMembers('id_token')(answer),
  },
};
