import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンが、コンパクト形式ではなくJSON形式のJWSになっている。',
    en: 'The ID token is a JWS in its JSON form instead of the compact one.',
  },
  expects: {
    ja: 'ログインさせない。IDトークンはコンパクト形式と決まっている。',
    en: 'Refuses the sign-in: an ID token is a compact JWS.',
  },
  source: 'OpenID Connect Core 1.0 §2; RFC 7519 §1',
  standing: 'official',
  faults: ['id-token-json-serialised'],
  judge: told,
  defect: 'reads-json-serialisation',
});
