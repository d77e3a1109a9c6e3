import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAssertion } from '../../judges/every-assertion.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'アサーションの iss と sub は自分の client_id。',
    en: 'iss and sub of the assertion are the client’s id.',
  },
  expects: { ja: 'どちらにも自分の client_id を入れる。', en: 'Puts its client_id into both.' },
  source: `${DOCUMENTS.workingService}; RFC 7523 §3`,
  standing: 'observed',
  watches: 'three-sign-ins',
  judge: everyAssertion({ ja: 'どちらも client_id でした。', en: 'Both were.' }, ({ claims }, { service }) =>
    claims['iss'] === service.client.id && claims['sub'] === service.client.id
      ? undefined
      : {
          ja: `iss は ${String(claims['iss'])}、sub は ${String(claims['sub'])} でした。`,
          en: `iss was ${String(claims['iss'])}, sub ${String(claims['sub'])}.`,
        },
  ),
  defect: 'assertion-of-other-issuer',
});
