import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答が、JSONのオブジェクトではなく配列になっている。',
    en: 'The JSON is a list in place of the userinfo answer.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.3',
  standing: 'official',
  faults: ['userinfo-list'],
  judge: handled,
  defect: 'breaks-on-a-userinfo-list',
});
