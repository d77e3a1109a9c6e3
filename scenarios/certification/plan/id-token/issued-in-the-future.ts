import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの iat が未来の時刻になっている。',
    en: 'The ID token says that it was issued in the future.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (10), a MAY',
  standing: 'official',
  faults: ['id-token-iat-future'],
  judge: handled,
  defect: 'breaks-on-future-issue',
});
