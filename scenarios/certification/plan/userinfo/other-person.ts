import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'UserInfoの応答が、別人の sub と氏名になっている。',
    en: 'The userinfo answer is about another person.',
  },
  expects: {
    ja: 'ログインさせない。別人の氏名を、この人のものとして受け取らないため。',
    en: 'Refuses the sign-in: or somebody else’s items would be taken for this person’s.',
  },
  source: 'OpenID Connect Core 1.0 §5.3.2',
  standing: 'official',
  faults: ['userinfo-sub-other'],
  judge: told,
  defect: 'ignores-userinfo-sub',
});
