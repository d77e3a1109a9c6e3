import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答の Content-Type に charset が付いている（規格どおり）。',
    en: 'The Content-Type of the userinfo answer names a charset, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 8259 §11; RFC 9110 §8.3',
  standing: 'official',
  faults: ['userinfo-charset'],
  judge: accepted,
  defect: 'userinfo-type-to-the-letter',
});
