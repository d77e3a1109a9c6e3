import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答に expires_in がない（規格では推奨）。',
    en: 'The token answer has no expires_in, which is only recommended.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 6749 §5.1: recommended',
  standing: 'official',
  faults: ['token-expires-in-missing'],
  judge: accepted,
  defect: 'needs-expires-in',
});
