import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの sub が文字列ではなく数値になっている。',
    en: 'The sub of the ID token is a number, not a string.',
  },
  expects: {
    ja: 'ログインさせない。sub は文字列と決まっている。',
    en: 'Refuses the sign-in: sub is a string by the standard.',
  },
  source: 'OpenID Connect Core 1.0 §2',
  standing: 'official',
  faults: ['id-token-sub-number'],
  judge: told,
  defect: 'subject-of-any-kind',
});
