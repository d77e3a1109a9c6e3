import { nameAsText } from '../../judges/name-as-text.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答の氏名に、HTMLのタグが入っている。',
    en: 'The name in the userinfo answer holds HTML, which must be shown as text.',
  },
  expects: {
    ja: '氏名に何が入っていても、文字として表示する。HTMLとして扱うと、ページを乗っ取られる。',
    en: 'Shows a name as text whatever it holds: taken for HTML it could take over the page.',
  },
  source: 'OWASP ASVS 5.0 V1.2.1',
  standing: 'official',
  profile: 'authentication+attributes',
  faults: ['userinfo-name-markup'],
  judge: nameAsText,
  defect: 'name-as-markup',
});
