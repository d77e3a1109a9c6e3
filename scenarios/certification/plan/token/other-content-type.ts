import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答の Content-Type が text/plain になっている。',
    en: 'The Content-Type of the token answer is text/plain.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 6749 §5.1',
  standing: 'official',
  faults: ['token-wrong-content-type'],
  judge: handled,
  defect: 'breaks-on-another-type',
});
