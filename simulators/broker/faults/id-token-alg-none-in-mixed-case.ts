import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The ID token is unsigned and spells its alg nOnE. */
export const fault: Fault = {
  id: 'id-token-alg-none-in-mixed-case',
  sentence: {
    ja: 'IDトークンに署名がなく、alg が nOnE と書かれている。',
    en: 'The ID token is unsigned and spells its alg nOnE.',
  },
  changes: {
    'id-token-header': setMembers({ alg: 'nOnE' }),
    'id-token-signature': () => Buffer.alloc(0),
  },
};
