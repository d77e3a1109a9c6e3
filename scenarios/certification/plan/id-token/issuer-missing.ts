import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンに iss がない。', en: 'The ID token has no iss.' },
  expects: {
    ja: 'ログインさせない。誰が発行したか分からない。',
    en: 'Refuses the sign-in: nobody knows who issued it.',
  },
  source: 'OpenID Connect Core 1.0 §2, §3.1.3.7 (2)',
  standing: 'official',
  faults: ['id-token-iss-missing'],
  judge: told,
  defect: 'issuer-may-be-missing',
});
