import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンが、登録したES256ではなくRS256で正しく署名されている。',
    en: 'The ID token is rightly signed, but by RS256 instead of the ES256 that was agreed.',
  },
  expects: {
    ja: 'ログインさせない。アルゴリズムはトークンではなくサービスが決める。',
    en: 'Refuses the sign-in: the service decides on the algorithm, not the token.',
  },
  source: `RFC 8725 §3.1; ${DOCUMENTS.unconnectedDesign}`,
  standing: 'assumed',
  faults: ['id-token-rs256'],
  judge: told,
  defect: 'any-published-algorithm',
});
