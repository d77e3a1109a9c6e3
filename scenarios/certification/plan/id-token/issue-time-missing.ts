import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンに iat がない。', en: 'The ID token has no iat.' },
  expects: {
    ja: 'ログインさせない。iat は必須と決まっている。',
    en: 'Refuses the sign-in: iat is required by the standard.',
  },
  source: 'OpenID Connect Core 1.0 §2',
  standing: 'official',
  faults: ['id-token-iat-missing'],
  judge: told,
  defect: 'issue-time-may-be-missing',
});
