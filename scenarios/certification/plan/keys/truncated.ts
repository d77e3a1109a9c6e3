import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '公開鍵（JWKS）の応答のJSONが途中で終わっている。', en: 'The JSON of the JWK Set ends in its middle.' },
  expects: {
    ja: 'ログインさせない。鍵が取れなければ、誰の署名か確かめられない。',
    en: 'Refuses the sign-in: without a key nobody knows whose signature it is.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (6)',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-truncated'],
  judge: told,
  defect: 'breaks-on-half-of-the-keys',
});
