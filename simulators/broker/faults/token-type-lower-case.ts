import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The token_type of the token answer is bearer in lower case, as the standard allows. */
export const fault: Fault = {
  id: 'token-type-lower-case',
  sentence: {
    ja: 'トークンの応答の token_type が小文字の bearer になっている（規格どおり）。',
    en: 'The token_type of the token answer is bearer in lower case, as the standard allows.',
  },
  changes: {
    'token-members': setMembers({ token_type: 'bearer' }),
  },
};
