import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのヘッダーに、知らないメンバーが加わっている（規格どおり）。',
    en: 'The header of the ID token has a member that nobody knows, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 7515 §4.2',
  standing: 'official',
  faults: ['id-token-header-unknown'],
  judge: accepted,
  defect: 'refuses-unknown-header',
});
