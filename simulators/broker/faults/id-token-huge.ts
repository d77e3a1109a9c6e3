import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The ID token carries a needless claim of one megabyte. */
export const fault: Fault = {
  id: 'id-token-huge',
  sentence: {
    ja: 'IDトークンに1MBの余分なクレームが入っている。',
    en: 'The ID token carries a needless claim of one megabyte.',
  },
  changes: {
    'id-token-claims': setMembers({ tegata_padding: 'x'.repeat(1_048_576) }),
  },
};
