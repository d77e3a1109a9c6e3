import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの sub が256文字あり、規格の上限255文字を超えている。',
    en: 'The sub of the ID token has 256 characters, one more than the standard allows.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §2: at most 255 characters',
  standing: 'official',
  faults: ['id-token-sub-too-long'],
  judge: handled,
  defect: 'breaks-on-long-subject',
});
