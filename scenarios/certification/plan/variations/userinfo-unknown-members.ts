import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答に、知らないメンバーが加わっている（規格どおり）。',
    en: 'The userinfo answer has members that nobody knows, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.2',
  standing: 'official',
  faults: ['userinfo-unknown-members'],
  judge: accepted,
  defect: 'refuses-unknown-userinfo-members',
});
