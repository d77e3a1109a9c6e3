import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの kid が、鍵として「x」を返させるSQLになっていて、「x」で署名されている。',
    en: 'The kid of the ID token is SQL that makes a database give “x” for the key, with which the token is signed.',
  },
  expects: {
    ja: 'ログインさせない。kid をSQLに埋め込むと、好きな鍵を返させられる。',
    en: 'Refuses the sign-in: a kid put into SQL lets anybody choose the key.',
  },
  source: 'RFC 8725 §3.10',
  standing: 'official',
  faults: ['id-token-kid-sql'],
  judge: told,
  defect: 'key-id-into-sql',
});
