import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの at_hash が、一緒に届くアクセストークンと合わない。',
    en: 'The at_hash of the ID token is not that of the access token beside it.',
  },
  expects: {
    ja: 'ログインさせない。IDトークンと組でないアクセストークンを差し込まれないため。',
    en: 'Refuses the sign-in: or another access token could be slipped in beside it.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.8',
  standing: 'official',
  faults: ['id-token-at-hash-wrong'],
  judge: told,
  defect: 'ignores-access-token-hash',
});
