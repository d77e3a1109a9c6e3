import type { Fault } from '../lies/fault.ts';
import { otherKey } from '../lies/other-key.ts';
import { setMembers } from '../lies/set-members.ts';

/** The ID token is signed with an unknown key on another curve, P-384, and says ES384. */
export const fault: Fault = {
  id: 'id-token-wrong-curve',
  sentence: {
    ja: 'IDトークンが別の曲線（P-384）の知らない鍵で署名され、alg も ES384 になっている。',
    en: 'The ID token is signed with an unknown key on another curve, P-384, and says ES384.',
  },
  changes: {
    'id-token-header': setMembers({ alg: 'ES384' }),
    'id-token-signature': (_, { signed }) => otherKey('stranger-p384').sign(signed),
  },
};
