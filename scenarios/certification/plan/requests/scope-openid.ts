import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '認可リクエストの scope に openid がある。',
    en: 'openid is in the scope of the authorization request.',
  },
  expects: { ja: 'openid は必須。', en: 'Sends it: it is mandatory.' },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: 'openid がありました。', en: 'openid was there.' }, (parameters) =>
    (parameters.get('scope') ?? '').split(' ').includes('openid')
      ? undefined
      : { ja: 'scope に openid がありません。', en: 'There was no openid in the scope.' },
  ),
  defect: 'scope-without-openid',
});
