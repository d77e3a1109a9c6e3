import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの exp と iat が小数になっている（規格どおり）。',
    en: 'The exp and iat of the ID token are fractions, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 7519 §2 (NumericDate)',
  standing: 'official',
  faults: ['id-token-dates-fractional'],
  judge: accepted,
  defect: 'whole-seconds-only',
});
