import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答の Content-Type が text/plain になっている。',
    en: 'The Content-Type of the userinfo answer is text/plain.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.2',
  standing: 'official',
  faults: ['userinfo-wrong-content-type'],
  judge: handled,
  defect: 'breaks-on-userinfo-as-text',
});
