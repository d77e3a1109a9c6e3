import { accepted } from '../../judges/accepted.ts';
import { signsInAfterKeysChange } from '../../journeys/signs-in-after-keys-change.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '新しい署名鍵が公開鍵（JWKS）に加わり、それで署名される。',
    en: 'A new signing key has been added to the JWK Set and is used.',
  },
  expects: {
    ja: 'kid の合う鍵で検証し、ログインさせる。',
    en: 'Verifies with the key that the kid names, and signs the person in.',
  },
  source: 'OpenID Connect Core 1.0 §10.1.1',
  standing: 'official',
  lane: 'alone',
  steps: signsInAfterKeysChange(['keys-added']),
  judge: accepted,
  defect: 'takes-the-first-key',
});
