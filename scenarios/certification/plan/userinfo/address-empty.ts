import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'UserInfoの応答の住所が空になっている。', en: 'The address in the userinfo answer is empty.' },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.2',
  standing: 'official',
  profile: 'authentication+attributes',
  faults: ['userinfo-address-empty'],
  judge: handled,
  defect: 'breaks-on-an-empty-address',
});
