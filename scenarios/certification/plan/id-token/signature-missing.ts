import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'alg は ES256 なのに、IDトークンの署名が空になっている。',
    en: 'The ID token says ES256 and its signature is empty.',
  },
  expects: {
    ja: 'ログインさせない。署名のないトークンは誰でも作れる。',
    en: 'Refuses the sign-in: anybody can make a token without a signature.',
  },
  source: 'RFC 7515 §5.2',
  standing: 'official',
  faults: ['id-token-signature-missing'],
  judge: told,
  defect: 'signature-may-be-missing',
});
