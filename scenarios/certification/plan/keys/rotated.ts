import { accepted } from '../../judges/accepted.ts';
import { signsInAfterKeysChange } from '../../journeys/signs-in-after-keys-change.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名鍵が新しいものに替わり、前の鍵は公開鍵（JWKS）から消えている。',
    en: 'The signing key has been changed, and the one before is gone from the JWK Set.',
  },
  expects: {
    ja: '新しい鍵を取りに行き、ログインさせる。鍵は予告なく替わりうる。',
    en: 'Fetches the keys anew and signs the person in: keys may change at any time.',
  },
  source: 'OpenID Connect Core 1.0 §10.1.1',
  standing: 'official',
  lane: 'alone',
  steps: signsInAfterKeysChange(['keys-rotated']),
  judge: accepted,
  defect: 'keeps-keys-for-ever',
  alsoFails: [
    'keys/added',
    'keys/at-another-address',
    'keys/breaks-off',
    'keys/never-answers',
    'keys/none',
    'keys/page-instead',
    'keys/redirect',
    'keys/server-error',
    'keys/truncated',
  ],
});
