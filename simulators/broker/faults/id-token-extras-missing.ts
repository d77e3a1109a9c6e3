import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The ID token has none of auth_time, jti, typ, azp and sid, which are optional. */
export const fault: Fault = {
  id: 'id-token-extras-missing',
  sentence: {
    ja: 'IDトークンに auth_time、jti、typ、azp、sid がない（規格では任意）。',
    en: 'The ID token has none of auth_time, jti, typ, azp and sid, which are optional.',
  },
  changes: {
    'id-token-claims': withoutMembers('auth_time', 'jti', 'typ', 'azp', 'sid'),
  },
};
