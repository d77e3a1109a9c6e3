import type { Fault } from '../lies/fault.ts';
import { otherHash } from '../lies/other-hash.ts';

/** The hash of another document is signed, and the result says that this is what was handed in. */
export const fault: Fault = {
  id: 'sign-hash-other-echoed',
  sentence: {
    ja: '別の文書のハッシュ値に署名させ、そのハッシュ値を署名結果に書き添える。',
    en: 'The hash of another document is signed, and the result says that this is what was handed in.',
  },
  changes: {
    'sign-target': otherHash,
    'sign-result-members': (members) => ({ ...members, data: otherHash('') }),
  },
};
