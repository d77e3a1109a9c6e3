import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの kid が空のファイルのパスになっていて、空の共通鍵で署名されている。',
    en: 'The kid of the ID token is the path of an empty file, and the token is signed with an empty secret.',
  },
  expects: {
    ja: 'ログインさせない。kid をファイル名として使うと、好きなファイルを鍵にされる。',
    en: 'Refuses the sign-in: a kid used as the name of a file lets anybody choose the key.',
  },
  source: 'RFC 8725 §3.10',
  standing: 'official',
  faults: ['id-token-kid-path'],
  judge: told,
  defect: 'key-id-as-path',
});
