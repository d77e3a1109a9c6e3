import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答に refresh_token がない（規格では任意）。',
    en: 'The token answer has no refresh_token, which is optional.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 6749 §5.1: optional',
  standing: 'official',
  faults: ['token-refresh-missing'],
  judge: accepted,
  defect: 'needs-refresh-token',
});
