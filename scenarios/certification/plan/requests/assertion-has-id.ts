import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAssertion } from '../../judges/every-assertion.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'アサーションに jti がある。', en: 'There is jti in the assertion.' },
  expects: { ja: 'jti を入れる。', en: 'Has it.' },
  source: `${DOCUMENTS.workingService}; RFC 7523 §3`,
  standing: 'observed',
  watches: 'three-sign-ins',
  judge: everyAssertion({ ja: 'jti がありました。', en: 'It was there.' }, ({ claims }) =>
    typeof claims['jti'] === 'string' && claims['jti'] !== ''
      ? undefined
      : { ja: 'jti がありません。', en: 'There was none.' },
  ),
  defect: 'assertion-without-id',
});
