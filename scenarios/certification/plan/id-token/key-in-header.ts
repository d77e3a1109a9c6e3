import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのヘッダーに、署名した知らない鍵が jwk として入っている。',
    en: 'The header of the ID token carries the unknown key that signed it, as jwk.',
  },
  expects: {
    ja: 'ログインさせない。トークンが自分で持ってきた鍵は、何も証明しない。',
    en: 'Refuses the sign-in: a key that the token itself brings proves nothing.',
  },
  source: 'RFC 8725 §3.10; RFC 7515 §4.1.3',
  standing: 'official',
  faults: ['id-token-header-jwk'],
  judge: told,
  defect: 'key-from-header',
});
