import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'UserInfoの応答がエラー500になる。', en: 'The answer is error 500 in place of the userinfo answer.' },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 9110 §15.6.1',
  standing: 'official',
  faults: ['userinfo-500'],
  judge: handled,
  defect: 'breaks-on-userinfo-error',
});
