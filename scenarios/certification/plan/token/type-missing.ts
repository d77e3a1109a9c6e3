import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'トークンの応答に token_type がない。', en: 'The token answer has no token_type.' },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 6749 §5.1',
  standing: 'official',
  faults: ['token-type-missing'],
  judge: handled,
  defect: 'breaks-without-token-type',
});
