import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答に scope がない（求めたとおりなら省ける）。',
    en: 'The token answer has no scope, which may be left out when it is what was asked.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 6749 §5.1: optional when unchanged',
  standing: 'official',
  faults: ['token-scope-missing'],
  judge: accepted,
  defect: 'needs-scope',
});
