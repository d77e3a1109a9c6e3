import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのヘッダーの x5u が、署名した知らない鍵の証明書の置き場所を指している。',
    en: 'The header of the ID token says by x5u where a certificate of the unknown key that signed it is found.',
  },
  expects: {
    ja: 'ログインさせない。トークンが指す場所の証明書は、何も証明しない。',
    en: 'Refuses the sign-in: a certificate from where the token points proves nothing.',
  },
  source: 'RFC 8725 §3.10; RFC 7515 §4.1.5',
  standing: 'official',
  faults: ['id-token-header-x5u'],
  judge: told,
  defect: 'certificate-from-header-address',
});
