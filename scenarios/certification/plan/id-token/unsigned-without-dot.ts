import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名のないIDトークンの、最後の「.」も欠けている。',
    en: 'The ID token is unsigned and lacks the last dot as well.',
  },
  expects: {
    ja: 'ログインさせない。署名のないトークンは誰でも作れる。',
    en: 'Refuses the sign-in: anybody can make a token without a signature.',
  },
  source: 'RFC 7515 §7.1; RFC 8725 §3.1',
  standing: 'official',
  faults: ['id-token-alg-none-without-dot'],
  judge: told,
  defect: 'accepts-two-parts',
});
