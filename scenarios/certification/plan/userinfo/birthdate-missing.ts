import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答に、求めた生年月日がない。',
    en: 'The userinfo answer has no birthdate, though it was asked for.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.2',
  standing: 'official',
  profile: 'authentication+attributes',
  faults: ['userinfo-birthdate-missing'],
  judge: handled,
  defect: 'breaks-without-birthdate',
});
