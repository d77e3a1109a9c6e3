import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの iat が、サービスの時計より5秒進んでいる。',
    en: 'The ID token was issued five seconds ahead of the service’s clock.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (10)',
  standing: 'assumed',
  faults: [{ id: 'id-token-iat-future', seconds: 5 }],
  judge: accepted,
  defect: 'clocks-to-the-second',
});
