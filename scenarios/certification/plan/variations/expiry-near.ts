import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンの有効期限が、あと20秒で切れる。', en: 'The ID token will expire in 20 seconds.' },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (9)',
  standing: 'official',
  faults: [{ id: 'id-token-exp-past', seconds: -20 }],
  judge: accepted,
  defect: 'wants-a-long-life',
});
