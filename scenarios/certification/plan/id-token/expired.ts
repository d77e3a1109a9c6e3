import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの有効期限がすでに過ぎている。',
    en: 'The ID token has expired, by as many seconds as asked.',
  },
  expects: {
    ja: 'ログインさせない。5分より前に切れたトークンを使わせない。',
    en: 'Refuses the sign-in: a token that ran out more than five minutes ago must not be used.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (9)',
  standing: 'official',
  faults: ['id-token-exp-past'],
  judge: told,
  defect: 'expiry-unchecked',
});
