import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンが、公開鍵のPEMを共通鍵とみなしたHS256で署名されている。',
    en: 'The ID token is signed by HS256 with the PEM of the public key as the secret.',
  },
  expects: {
    ja: 'ログインさせない。公開鍵は誰でも知っているので、それで作った署名も誰でも作れる。',
    en: 'Refuses the sign-in: everybody knows the public key, so everybody can make this.',
  },
  source: 'RFC 8725 §2.1, §3.1',
  standing: 'official',
  faults: ['id-token-hs256-pem'],
  judge: told,
  defect: 'public-pem-as-secret',
});
