import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンに知らないクレームが加わっている（規格どおり）。',
    en: 'The ID token has claims that nobody knows, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'OpenID Connect Core 1.0 §2',
  standing: 'official',
  faults: ['id-token-unknown-claims'],
  judge: accepted,
  defect: 'refuses-unknown-claims',
});
