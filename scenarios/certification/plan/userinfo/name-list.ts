import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答の氏名が、文字列ではなく配列になっている。',
    en: 'The name in the userinfo answer is a list, not a string.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.2',
  standing: 'official',
  profile: 'authentication+attributes',
  faults: ['userinfo-name-list'],
  judge: handled,
  defect: 'breaks-on-a-list-of-names',
});
