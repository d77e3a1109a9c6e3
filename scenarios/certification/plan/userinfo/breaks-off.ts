import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答の途中で接続が切れる。',
    en: 'The connection breaks in the middle of the userinfo answer.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 9112 §8',
  standing: 'official',
  faults: ['userinfo-breaks-off'],
  judge: handled,
  defect: 'breaks-when-userinfo-is-cut-off',
});
