import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンの nonce が空になっている。', en: 'The nonce of the ID token is empty.' },
  expects: {
    ja: 'ログインさせない。空の nonce は、送った値ではない。',
    en: 'Refuses the sign-in: an empty nonce is not the one that was sent.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (11)',
  standing: 'official',
  faults: ['id-token-nonce-empty'],
  judge: told,
  defect: 'nonce-may-be-empty',
});
