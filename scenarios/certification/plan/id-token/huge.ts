import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンに1MBの余分なクレームが入っている。',
    en: 'The ID token carries a needless claim of one megabyte.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 8725 §3.11 (input validation)',
  standing: 'assumed',
  faults: ['id-token-huge'],
  judge: handled,
  defect: 'breaks-on-huge-token',
});
