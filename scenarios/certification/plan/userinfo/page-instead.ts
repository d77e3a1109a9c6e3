import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 in place of the userinfo answer.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.3',
  standing: 'official',
  faults: ['userinfo-html'],
  judge: handled,
  defect: 'breaks-on-a-userinfo-page',
});
