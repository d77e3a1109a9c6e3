import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答に、知らないメンバーが加わっている（規格どおり）。',
    en: 'The token answer has members that nobody knows, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 6749 §5.1',
  standing: 'official',
  faults: ['token-unknown-members'],
  judge: accepted,
  defect: 'refuses-unknown-token-members',
});
