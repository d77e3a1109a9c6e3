import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの iss の末尾に「/」が付いている。',
    en: 'The iss of the ID token ends in a slash that the issuer does not have.',
  },
  expects: {
    ja: 'ログインさせない。iss は1文字も違わず一致しなければならない。',
    en: 'Refuses the sign-in: iss must match to the letter.',
  },
  source: `OpenID Connect Core 1.0 §3.1.3.7 (2); ${DOCUMENTS.workingService}`,
  standing: 'official',
  faults: ['id-token-iss-trailing-slash'],
  judge: told,
  defect: 'issuer-without-slash',
});
