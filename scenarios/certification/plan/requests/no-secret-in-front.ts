import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '認可リクエストに秘密の値を載せない。', en: 'No secret travels in the authorization request.' },
  expects: {
    ja: 'code_verifier、クライアントの秘密やアサーションはブラウザーを通さない。',
    en: 'Keeps code_verifier, client secrets and assertions out of the browser.',
  },
  source: 'RFC 7636 §7.1; RFC 6749 §2.3.1',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: '秘密の値はありませんでした。', en: 'There was none.' }, (parameters) => {
    const secrets = ['code_verifier', 'client_secret', 'client_assertion'].filter((name) => parameters.has(name));
    return secrets.length === 0
      ? undefined
      : { ja: `載っていたもの: ${secrets.join(', ')}`, en: `It carried ${secrets.join(', ')}` };
  }),
  consequence: 'security',
  defect: 'verifier-in-address',
  alsoFails: ['requests/no-other-parameters'],
});
