import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'トークンの応答に id_token がない。', en: 'The token answer has no id_token.' },
  expects: {
    ja: 'ログインさせない。IDトークンがなければ、誰の認証か確かめられない。',
    en: 'Refuses the sign-in: without an ID token nothing says who was authenticated.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.3',
  standing: 'official',
  faults: ['id-token-missing'],
  judge: told,
  defect: 'does-without-id-token',
});
