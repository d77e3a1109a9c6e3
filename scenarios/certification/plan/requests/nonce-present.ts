import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '認可リクエストの nonce。', en: 'The nonce of the authorization request.' },
  expects: {
    ja: 'IDトークンの取り違え対策として、1〜255文字の nonce を毎回送る。',
    en: 'Sends nonce, 1 to 255 printable characters, against mixed-up ID tokens.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: 'nonce がありました。', en: 'nonce was there.' }, (parameters) =>
    /^[\x20-\x7e]{1,255}$/.test(parameters.get('nonce') ?? '')
      ? undefined
      : {
          ja: 'nonce がないか、使えない文字か長さです。',
          en: 'nonce was missing, or not 1 to 255 printable characters.',
        },
  ),
  consequence: 'security',
  defect: 'sends-no-nonce',
});
