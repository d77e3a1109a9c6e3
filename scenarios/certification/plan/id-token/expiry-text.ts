import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの exp が数値ではなく文字列になっている。',
    en: 'The exp of the ID token is a string, not a number.',
  },
  expects: {
    ja: 'ログインさせない。exp は数値と決まっている。',
    en: 'Refuses the sign-in: exp is a number by the standard.',
  },
  source: 'RFC 7519 §2 (NumericDate), §4.1.4',
  standing: 'official',
  faults: ['id-token-exp-text'],
  judge: told,
  defect: 'expiry-as-text',
});
