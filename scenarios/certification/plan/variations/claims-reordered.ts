import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのメンバーが逆の順序で並ぶ（規格どおり）。',
    en: 'The members of the ID token come in reverse order, as JSON allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 8259 §4',
  standing: 'official',
  faults: ['id-token-members-reordered'],
  judge: accepted,
  defect: 'wants-claims-in-order',
});
