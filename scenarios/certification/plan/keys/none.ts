import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '公開鍵（JWKS）に鍵が1つもない。', en: 'The JWK Set holds no keys.' },
  expects: {
    ja: 'ログインさせない。鍵がなければ、誰の署名か確かめられない。',
    en: 'Refuses the sign-in: without a key nobody knows whose signature it is.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (6)',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-no-keys'],
  judge: told,
  defect: 'unverified-without-keys',
});
