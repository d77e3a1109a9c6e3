import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'UserInfoの応答が遅れて届く。', en: 'The answer of the broker with the userinfo answer comes late.' },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'no document names a limit',
  standing: 'assumed',
  lane: 'slow',
  faults: ['userinfo-slow'],
  judge: accepted,
  defect: 'gives-up-early',
});
