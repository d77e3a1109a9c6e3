import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答の文字が \\u の形で書かれている（規格どおり）。',
    en: 'Characters of the userinfo answer are written as \\u escapes, as JSON allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 8259 §7',
  standing: 'official',
  faults: ['userinfo-escaped'],
  judge: accepted,
  defect: 'reads-userinfo-by-pattern',
});
