import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの署名が、並べた2つの数ではなくDER形式になっている。',
    en: 'The ID token’s signature is in DER, not the two numbers side by side.',
  },
  expects: {
    ja: 'ログインさせない。JOSEの署名は2つの数を並べた64バイトと決まっている。',
    en: 'Refuses the sign-in: a JOSE signature is two numbers side by side, 64 bytes.',
  },
  source: 'RFC 7518 §3.4',
  standing: 'official',
  faults: ['id-token-signature-der'],
  judge: told,
  defect: 'accepts-der-signature',
});
