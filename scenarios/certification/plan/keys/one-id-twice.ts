import { handled } from '../../judges/handled.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）に、同じ kid の鍵が2つある。',
    en: 'Two keys of the JWK Set have the same kid, the first of them a stranger’s.',
  },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 7517 §4.5',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-same-kid-twice'],
  judge: handled,
  defect: 'breaks-on-one-id-twice',
});
