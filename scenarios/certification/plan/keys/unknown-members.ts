import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）に、知らないメンバーが加わっている（規格どおり）。',
    en: 'The JWK Set and its keys have members that nobody knows, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 7517 §4, §5',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-unknown-members'],
  judge: accepted,
  defect: 'refuses-unknown-key-members',
});
