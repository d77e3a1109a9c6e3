import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）に、知らない種類や用途の鍵がたくさん混じっている（規格どおり）。',
    en: 'The JWK Set is padded with keys of other kinds and uses, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 7517 §5',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-decoys'],
  judge: accepted,
  defect: 'breaks-on-unknown-keys',
});
