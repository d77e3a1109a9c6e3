import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '認可リクエストの state。', en: 'The state of the authorization request.' },
  expects: {
    ja: 'CSRF対策として、1〜255文字の state を毎回送る。',
    en: 'Sends state, 1 to 255 printable characters, against forgery.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: 'state がありました。', en: 'state was there.' }, (parameters) =>
    /^[\x20-\x7e]{1,255}$/.test(parameters.get('state') ?? '')
      ? undefined
      : {
          ja: 'state がないか、使えない文字か長さです。',
          en: 'state was missing, or not 1 to 255 printable characters.',
        },
  ),
  consequence: 'security',
  defect: 'sends-no-state',
});
