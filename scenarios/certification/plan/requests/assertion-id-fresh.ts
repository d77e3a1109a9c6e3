import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { fresh } from '../../judges/fresh.ts';
import { assertions } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'アサーションの jti は毎回新しい。', en: 'jti of the assertion is another one each time.' },
  expects: {
    ja: '毎回新しい jti を入れる。使い回しは拒否される。',
    en: 'Has a new jti in each: one that is used again is refused.',
  },
  source: `RFC 7523 §3; ${DOCUMENTS.clientManual}; ${DOCUMENTS.workingService}`,
  standing: 'observed',
  watches: 'three-sign-ins',
  judge: fresh('jti', (evidence) =>
    assertions(evidence).map(({ claims }) => (claims['jti'] === undefined ? null : String(claims['jti']))),
  ),
  consequence: 'security',
  defect: 'assertion-used-again',
});
