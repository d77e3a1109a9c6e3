import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '認可リクエストの response_type。', en: 'The response_type of the authorization request.' },
  expects: {
    ja: 'code だけを求める。ほかの値は使えない。',
    en: 'Asks for code and nothing else: no other value is supported.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: 'response_type は code でした。', en: 'response_type was code.' }, (parameters) =>
    parameters.get('response_type') === 'code'
      ? undefined
      : {
          ja: `response_type は ${parameters.get('response_type')} でした。`,
          en: `response_type was ${parameters.get('response_type')}.`,
        },
  ),
  defect: 'asks-for-token-too',
});
