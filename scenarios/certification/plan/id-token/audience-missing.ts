import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンに aud がない。', en: 'The ID token has no aud.' },
  expects: {
    ja: 'ログインさせない。誰に発行されたか分からない。',
    en: 'Refuses the sign-in: nobody knows whom it was issued to.',
  },
  source: 'OpenID Connect Core 1.0 §2, §3.1.3.7 (3)',
  standing: 'official',
  faults: ['id-token-aud-missing'],
  judge: told,
  defect: 'audience-may-be-missing',
});
