import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンに exp がない。', en: 'The ID token has no exp.' },
  expects: {
    ja: 'ログインさせない。いつまで使えるか分からない。',
    en: 'Refuses the sign-in: it would be good for ever.',
  },
  source: 'OpenID Connect Core 1.0 §2, §3.1.3.7 (9)',
  standing: 'official',
  faults: ['id-token-exp-missing'],
  judge: told,
  defect: 'expiry-may-be-missing',
});
