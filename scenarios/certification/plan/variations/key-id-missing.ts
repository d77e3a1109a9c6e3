import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのヘッダーに kid がない（合う鍵は1つだけ公開されている）。',
    en: 'The header of the ID token has no kid; one published key fits.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 7515 §4.1.4: optional; OpenID Connect Core 1.0 §10.1',
  standing: 'official',
  faults: ['id-token-kid-missing'],
  judge: accepted,
  defect: 'needs-key-id',
  alsoFails: ['keys/without-ids'],
});
