import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンに署名がなく、alg が none になっている。',
    en: 'The ID token is unsigned and says so: alg is none.',
  },
  expects: {
    ja: 'ログインさせない。署名のないトークンは誰でも作れる。',
    en: 'Refuses the sign-in: anybody can make a token without a signature.',
  },
  source: 'RFC 8725 §3.1',
  standing: 'official',
  faults: ['id-token-alg-none'],
  judge: told,
  defect: 'accepts-unsigned',
});
