import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'アクセストークンが id_token として届く。', en: 'The access token comes as the id_token as well.' },
  expects: {
    ja: 'ログインさせない。アクセストークンは、ログインの証明ではない。',
    en: 'Refuses the sign-in: an access token does not prove a sign-in.',
  },
  source: 'RFC 8725 §2.8, §3.12',
  standing: 'official',
  faults: ['id-token-is-access-token'],
  judge: told,
  defect: 'takes-access-token-for-identity',
});
