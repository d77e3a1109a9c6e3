import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答のJSONが途中で終わっている。',
    en: 'The JSON of the userinfo answer ends in its middle.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 8259 §2',
  standing: 'official',
  faults: ['userinfo-truncated'],
  judge: handled,
  defect: 'breaks-on-half-of-userinfo',
});
