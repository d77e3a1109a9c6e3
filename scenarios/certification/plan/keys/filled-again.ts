import { accepted } from '../../judges/accepted.ts';
import { signsInAfterKeysChange } from '../../journeys/signs-in-after-keys-change.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）が一度空になり、また元に戻る。',
    en: 'The JWK Set is empty for a while, and then as before.',
  },
  expects: {
    ja: '戻った後は、再起動しなくてもログインさせる。',
    en: 'Signs people in once the keys are back, without a restart.',
  },
  source: 'OpenID Connect Core 1.0 §10.1.1',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-no-keys'],
  steps: signsInAfterKeysChange([]),
  judge: accepted,
  defect: 'keeps-an-empty-key-set',
});
