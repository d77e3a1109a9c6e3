import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンに nonce がない。', en: 'The ID token has no nonce.' },
  expects: {
    ja: 'ログインさせない。nonce を送った以上、返ってこなければならない。',
    en: 'Refuses the sign-in: a nonce that was sent must come back.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (11)',
  standing: 'official',
  faults: ['id-token-nonce-missing'],
  judge: told,
  defect: 'nonce-may-be-missing',
});
