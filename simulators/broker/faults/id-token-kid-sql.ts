import { createHmac } from 'node:crypto';
import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The kid of the ID token is SQL that makes a database give “x” for the key, with which the token is signed. */
export const fault: Fault = {
  id: 'id-token-kid-sql',
  sentence: {
    ja: 'IDトークンの kid が、鍵として「x」を返させるSQLになっていて、「x」で署名されている。',
    en: 'The kid of the ID token is SQL that makes a database give “x” for the key, with which the token is signed.',
  },
  changes: {
    'id-token-header': setMembers({ alg: 'HS256', kid: "none' UNION SELECT 'x' --" }),
    'id-token-signature': (_, { signed }) => createHmac('sha256', 'x').update(signed).digest(),
  },
};
