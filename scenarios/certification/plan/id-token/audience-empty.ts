import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンの aud が空の配列になっている。', en: 'The aud of the ID token is an empty list.' },
  expects: {
    ja: 'ログインさせない。空の aud は、このサービスに発行されたことにならない。',
    en: 'Refuses the sign-in: an empty aud does not name this service.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (3)',
  standing: 'official',
  faults: ['id-token-aud-empty'],
  judge: told,
  defect: 'audience-of-nobody',
});
