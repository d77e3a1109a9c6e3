import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）の鍵に kid がない（規格では任意）。',
    en: 'The keys of the JWK Set have no kid, which is optional, and neither has the ID token.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 7517 §4.5: optional',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-without-kid'],
  judge: accepted,
  defect: 'needs-ids-of-keys',
});
