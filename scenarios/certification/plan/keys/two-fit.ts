import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '合う公開鍵が2つあり、IDトークンに kid がない。',
    en: 'Two published keys fit, and the ID token has no kid.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §10.1',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-two-without-kid'],
  judge: handled,
  defect: 'breaks-when-two-keys-fit',
});
