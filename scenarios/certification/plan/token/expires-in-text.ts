import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答の expires_in が数値ではなく文字列になっている。',
    en: 'The expires_in of the token answer is a string, not a number.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 6749 §5.1',
  standing: 'official',
  faults: ['token-expires-in-text'],
  judge: handled,
  defect: 'breaks-on-expires-in-text',
});
