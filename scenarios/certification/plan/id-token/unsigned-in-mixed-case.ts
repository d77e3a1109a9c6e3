import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンに署名がなく、alg が nOnE と書かれている。',
    en: 'The ID token is unsigned and spells its alg nOnE.',
  },
  expects: {
    ja: 'ログインさせない。「none」だけを拒む実装は、大文字を混ぜれば抜けられる。',
    en: 'Refuses the sign-in: whoever refuses only “none” is passed by spelling it otherwise.',
  },
  source: 'RFC 8725 §3.1',
  standing: 'official',
  faults: ['id-token-alg-none-in-mixed-case'],
  judge: told,
  defect: 'unsigned-by-another-spelling',
});
