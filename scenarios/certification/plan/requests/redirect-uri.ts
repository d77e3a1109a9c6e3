import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '認可リクエストの redirect_uri は登録したもの。',
    en: 'The redirect_uri of the authorization request is a registered one.',
  },
  expects: {
    ja: '登録したものと一字一句同じ値を送る。',
    en: 'Sends one that is the same as registered, letter by letter.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); RFC 6749 §3.1.2.3`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization(
    { ja: '登録した redirect_uri でした。', en: 'It was a registered one.' },
    (parameters, { service }) =>
      service.client.redirectUris.includes(parameters.get('redirect_uri') ?? '')
        ? undefined
        : {
            ja: `登録していない redirect_uri: ${parameters.get('redirect_uri')}`,
            en: `Not registered: ${parameters.get('redirect_uri')}`,
          },
  ),
  defect: 'redirects-elsewhere',
});
