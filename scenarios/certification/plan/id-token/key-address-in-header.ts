import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのヘッダーの jku が、署名した知らない鍵の置き場所を指している。',
    en: 'The header of the ID token says by jku where the unknown key that signed it is found.',
  },
  expects: {
    ja: 'ログインさせない。トークンが指す場所の鍵は、何も証明しない。取りに行くだけでも危険である。',
    en: 'Refuses the sign-in: keys from where the token points prove nothing, and to go there is dangerous.',
  },
  source: 'RFC 8725 §3.10; RFC 7515 §4.1.2',
  standing: 'official',
  faults: ['id-token-header-jku'],
  judge: told,
  defect: 'keys-from-header-address',
});
