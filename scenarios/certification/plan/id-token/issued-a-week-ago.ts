import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの iat が1週間前になっているが、有効期限は過ぎていない。',
    en: 'The ID token was issued a week ago and has not expired.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (10), a MAY',
  standing: 'official',
  faults: ['id-token-iat-week-past'],
  judge: handled,
  defect: 'breaks-on-old-issue',
});
