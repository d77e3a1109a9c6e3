import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '認可リクエストの code_challenge。', en: 'The code_challenge of the authorization request.' },
  expects: {
    ja: 'PKCEは必須。SHA-256の値をBASE64URLで43文字にして送る。',
    en: 'Sends it: PKCE is mandatory. SHA-256 in BASE64URL is 43 characters.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); RFC 7636 §4.2`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: '正しい形でした。', en: 'It was well formed.' }, (parameters) =>
    /^[\w-]{43}$/.test(parameters.get('code_challenge') ?? '')
      ? undefined
      : {
          ja: 'code_challenge がないか、43文字のBASE64URLではありません。',
          en: 'It was missing, or not 43 characters of BASE64URL.',
        },
  ),
  consequence: 'security',
  defect: 'sends-no-challenge',
});
