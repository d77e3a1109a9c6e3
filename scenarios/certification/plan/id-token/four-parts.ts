import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンが、3つではなく4つの部分からできている。',
    en: 'The ID token has four parts instead of three.',
  },
  expects: {
    ja: 'ログインさせない。コンパクト形式のJWSは、ちょうど3つの部分からなる。',
    en: 'Refuses the sign-in: a compact JWS has exactly three parts.',
  },
  source: 'RFC 7515 §7.1',
  standing: 'official',
  faults: ['id-token-fourth-part'],
  judge: told,
  defect: 'more-parts-than-three',
});
