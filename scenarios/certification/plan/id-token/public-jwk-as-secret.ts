import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンが、公開鍵のJWKを共通鍵とみなしたHS256で署名されている。',
    en: 'The ID token is signed by HS256 with the JWK of the public key as the secret.',
  },
  expects: {
    ja: 'ログインさせない。公開鍵は誰でも知っているので、それで作った署名も誰でも作れる。',
    en: 'Refuses the sign-in: everybody knows the public key, so everybody can make this.',
  },
  source: 'RFC 8725 §2.1, §3.1',
  standing: 'official',
  faults: ['id-token-hs256-jwk'],
  judge: told,
  defect: 'public-jwk-as-secret',
});
