import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンに at_hash がない（規格では任意）。', en: 'The ID token has no at_hash, which is optional.' },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.6: optional',
  standing: 'official',
  faults: ['id-token-at-hash-missing'],
  judge: accepted,
  defect: 'needs-access-token-hash',
});
