import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのヘッダーに typ がない（規格では任意）。',
    en: 'The header of the ID token has no typ, which is optional.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 7515 §4.1.9: optional',
  standing: 'official',
  faults: ['id-token-header-typ-missing'],
  judge: accepted,
  defect: 'needs-header-type',
});
