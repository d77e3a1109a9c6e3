import type { Fault } from '../lies/fault.ts';
import { otherHash } from '../lies/other-hash.ts';

/** The app is told to show and sign the hash of another document than the one that the service handed in. */
export const fault: Fault = {
  id: 'sign-hash-other',
  sentence: {
    ja: 'アプリに、サービスが渡したのとは別の文書のハッシュ値を表示させ、それに署名させる。',
    en: 'The app is told to show and sign the hash of another document than the one that the service handed in.',
  },
  changes: {
    'sign-target': otherHash,
  },
};
