import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンに sub がない。', en: 'The ID token has no sub.' },
  expects: {
    ja: 'ログインさせない。誰の認証か分からない。',
    en: 'Refuses the sign-in: nobody knows who was authenticated.',
  },
  source: 'OpenID Connect Core 1.0 §2',
  standing: 'official',
  faults: ['id-token-sub-missing'],
  judge: told,
  defect: 'subject-may-be-missing',
});
