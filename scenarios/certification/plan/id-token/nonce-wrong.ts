import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの nonce が、サービスの送った値と違う。',
    en: 'The nonce of the ID token is not the one that the service sent.',
  },
  expects: {
    ja: 'ログインさせない。ほかのログインのために発行されたトークンを使われないため。',
    en: 'Refuses the sign-in: or a token made for another sign-in could be slipped in.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (11)',
  standing: 'official',
  faults: ['id-token-nonce-wrong'],
  judge: told,
  defect: 'ignores-nonce',
  alsoFails: ['id-token/earlier-again', 'id-token/nonce-empty', 'id-token/nonce-missing', 'id-token/nonce-twice'],
});
