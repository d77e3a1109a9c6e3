import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンの aud が別のサービスのIDになっている。', en: 'The aud of the ID token is another service.' },
  expects: {
    ja: 'ログインさせない。ほかのサービスに発行されたトークンを使い回されるため。',
    en: 'Refuses the sign-in: or tokens for another service could be used here.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (3)',
  standing: 'official',
  faults: ['id-token-aud-other'],
  judge: told,
  defect: 'audience-by-party',
  alsoFails: ['variations/optional-claims-missing'],
});
