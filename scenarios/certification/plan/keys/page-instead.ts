import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）の応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 in place of the JWK Set.',
  },
  expects: {
    ja: 'ログインさせない。鍵が取れなければ、誰の署名か確かめられない。',
    en: 'Refuses the sign-in: without a key nobody knows whose signature it is.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (6)',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-html'],
  judge: told,
  defect: 'unverified-when-keys-are-a-page',
});
