import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの iat が数値ではなく文字列になっている。',
    en: 'The iat of the ID token is a string, not a number.',
  },
  expects: {
    ja: 'ログインさせない。iat は数値と決まっている。',
    en: 'Refuses the sign-in: iat is a number by the standard.',
  },
  source: 'RFC 7519 §2 (NumericDate), §4.1.6',
  standing: 'official',
  faults: ['id-token-iat-text'],
  judge: told,
  defect: 'issue-time-as-text',
});
