import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンに auth_time、jti、typ、azp、sid がない（規格では任意）。',
    en: 'The ID token has none of auth_time, jti, typ, azp and sid, which are optional.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'OpenID Connect Core 1.0 §2: optional',
  standing: 'official',
  faults: ['id-token-extras-missing'],
  judge: accepted,
  defect: 'needs-optional-claims',
});
