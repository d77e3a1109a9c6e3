import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのヘッダーに、署名した知らない鍵の証明書が x5c として入っている。',
    en: 'The header of the ID token carries a certificate of the unknown key that signed it, as x5c.',
  },
  expects: {
    ja: 'ログインさせない。トークンが自分で持ってきた証明書は、何も証明しない。',
    en: 'Refuses the sign-in: a certificate that the token itself brings proves nothing.',
  },
  source: 'RFC 8725 §3.10; RFC 7515 §4.1.6',
  standing: 'official',
  faults: ['id-token-header-x5c'],
  judge: told,
  defect: 'certificate-from-header',
});
