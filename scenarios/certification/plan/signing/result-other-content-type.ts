import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果の Content-Type が text/plain になっている。',
    en: 'The Content-Type of the result is text/plain.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 9110 §8.3',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-wrong-content-type'],
  judge: handled,
  defect: 'breaks-when-result-other-content-type',
});
