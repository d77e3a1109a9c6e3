import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'UserInfoが、アクセストークンを断る（401）。', en: 'Userinfo refuses the access token, 401.' },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.3',
  standing: 'official',
  faults: ['userinfo-401'],
  judge: handled,
  defect: 'breaks-on-a-refused-token',
});
