import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンの iss が別の発行者のものになっている。', en: 'The ID token names another issuer.' },
  expects: {
    ja: 'ログインさせない。ほかの発行者のトークンでログインできてしまうため。',
    en: 'Refuses the sign-in: or anybody’s issuer could sign people in here.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (2)',
  standing: 'official',
  faults: ['id-token-iss-other'],
  judge: told,
  defect: 'issuer-by-ending',
});
