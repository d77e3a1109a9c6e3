import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The token_type of the token answer is spelled bEARER, as the standard allows. */
export const fault: Fault = {
  id: 'token-type-mixed-case',
  sentence: {
    ja: 'トークンの応答の token_type が bEARER と書かれている（規格どおり）。',
    en: 'The token_type of the token answer is spelled bEARER, as the standard allows.',
  },
  changes: {
    'token-members': setMembers({ token_type: 'bEARER' }),
  },
};
