import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンの iss が空になっている。', en: 'The iss of the ID token is empty.' },
  expects: {
    ja: 'ログインさせない。誰が発行したか分からない。',
    en: 'Refuses the sign-in: nobody knows who issued it.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (2)',
  standing: 'official',
  faults: ['id-token-iss-empty'],
  judge: told,
  defect: 'issuer-may-be-empty',
});
