import { createHmac } from 'node:crypto';
import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The kid of the ID token is the path of an empty file, and the token is signed with an empty secret. */
export const fault: Fault = {
  id: 'id-token-kid-path',
  sentence: {
    ja: 'IDトークンの kid が空のファイルのパスになっていて、空の共通鍵で署名されている。',
    en: 'The kid of the ID token is the path of an empty file, and the token is signed with an empty secret.',
  },
  changes: {
    'id-token-header': setMembers({ alg: 'HS256', kid: '../../../../../../dev/null' }),
    'id-token-signature': (_, { signed }) => createHmac('sha256', '').update(signed).digest(),
  },
};
