import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The token answer has no scope, which may be left out when it is what was asked. */
export const fault: Fault = {
  id: 'token-scope-missing',
  sentence: {
    ja: 'トークンの応答に scope がない（求めたとおりなら省ける）。',
    en: 'The token answer has no scope, which may be left out when it is what was asked.',
  },
  changes: {
    'token-members': withoutMembers('scope'),
  },
};
