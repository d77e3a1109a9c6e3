import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの aud が要素1個の配列になっている（規格どおり）。',
    en: 'The aud of the ID token is a list of one, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'OpenID Connect Core 1.0 §2',
  standing: 'official',
  faults: ['id-token-aud-list'],
  judge: accepted,
  defect: 'audience-as-text-only',
});
