import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyTokenRequest } from '../../judges/every-token-request.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'トークンリクエストはフォーム形式のPOST。', en: 'The token request is a form that is posted.' },
  expects: {
    ja: 'application/x-www-form-urlencoded で送り、アドレスに値を載せない。',
    en: 'Posts application/x-www-form-urlencoded and puts nothing into the address.',
  },
  source: `RFC 6749 §4.1.3; ${DOCUMENTS.workingService}`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyTokenRequest({ ja: 'フォーム形式のPOSTでした。', en: 'It was.' }, (_form, { method, url, headers }) =>
    method === 'POST' &&
    new URL(url).search === '' &&
    headers['content-type']?.startsWith('application/x-www-form-urlencoded')
      ? undefined
      : {
          ja: `${method} ${headers['content-type'] ?? ''} でした。`,
          en: `It was ${method} ${headers['content-type'] ?? ''}.`,
        },
  ),
  defect: 'token-request-as-json',
});
