import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The ID token is unsigned and says so: alg is none. */
export const fault: Fault = {
  id: 'id-token-alg-none',
  sentence: {
    ja: 'IDトークンに署名がなく、alg が none になっている。',
    en: 'The ID token is unsigned and says so: alg is none.',
  },
  changes: {
    'id-token-header': setMembers({ alg: 'none' }),
    'id-token-signature': () => Buffer.alloc(0),
  },
};
