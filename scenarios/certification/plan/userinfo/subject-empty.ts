import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'UserInfoの応答の sub が空になっている。', en: 'The sub of the userinfo answer is empty.' },
  expects: {
    ja: 'ログインさせない。誰の情報か分からない。',
    en: 'Refuses the sign-in: nobody knows whose items these are.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.2',
  standing: 'official',
  faults: ['userinfo-sub-empty'],
  judge: told,
  defect: 'userinfo-subject-may-be-empty',
});
