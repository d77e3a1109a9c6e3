import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyTokenRequest } from '../../judges/every-token-request.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'client_assertion_type の値。', en: 'The value of client_assertion_type.' },
  expects: { ja: '決められた値を送る。', en: 'Sends the value that there is.' },
  source: `RFC 7523 §2.2; ${DOCUMENTS.workingService}`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyTokenRequest({ ja: '決められた値でした。', en: 'It was right.' }, (form) =>
    form.get('client_assertion_type') === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' ||
    !form.has('client_assertion')
      ? undefined
      : { ja: `違う値: ${form.get('client_assertion_type')}`, en: `It was ${form.get('client_assertion_type')}` },
  ),
  defect: 'assertion-type-mistyped',
});
