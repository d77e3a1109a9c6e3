import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのヘッダーの typ が小文字の jwt になっている（規格どおり）。',
    en: 'The typ in the header of the ID token is jwt in lower case, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 7519 §5.1',
  standing: 'official',
  faults: ['id-token-header-typ-lower-case'],
  judge: accepted,
  defect: 'header-type-by-case',
});
