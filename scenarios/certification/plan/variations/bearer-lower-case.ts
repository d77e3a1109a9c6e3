import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答の token_type が小文字の bearer になっている（規格どおり）。',
    en: 'The token_type of the token answer is bearer in lower case, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 6749 §5.1, §7.1',
  standing: 'official',
  faults: ['token-type-lower-case'],
  judge: accepted,
  defect: 'bearer-by-case',
  alsoFails: ['variations/bearer-mixed-case'],
});
