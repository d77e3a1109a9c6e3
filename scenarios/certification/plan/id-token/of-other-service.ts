import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '別のサービスに発行されたIDトークンが届く。',
    en: 'The ID token is one that was issued to another service.',
  },
  expects: {
    ja: 'ログインさせない。ほかのサービスが受け取ったトークンを、ここで使われないため。',
    en: 'Refuses the sign-in: a token that another service received must not open this one.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (3)',
  standing: 'official',
  faults: ['id-token-of-other-service'],
  judge: told,
  defect: 'audience-unchecked',
  alsoFails: [
    'id-token/audience-empty',
    'id-token/audience-missing',
    'id-token/audience-other',
    'id-token/audience-stranger-beside',
  ],
});
