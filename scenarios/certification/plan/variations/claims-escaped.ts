import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのJSONの文字が \\u の形で書かれている（規格どおり）。',
    en: 'Characters in the JSON of the ID token are written as \\u escapes, as JSON allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 8259 §7',
  standing: 'official',
  faults: ['id-token-escaped'],
  judge: accepted,
  defect: 'reads-claims-by-pattern',
});
