import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名を求める認可リクエストに sign_transaction_id がある。',
    en: 'sign_transaction_id is there where a signature is wanted.',
  },
  expects: {
    ja: '署名の開始で受け取ったIDを送る。IDがなければ、何に署名するのか分からない。',
    en: 'Sends the id that the start of the signing gave: without it nobody knows what is to be signed.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: '毎回ありました。', en: 'It always was.' }, (parameters) =>
    parameters.get('sign_transaction_id')
      ? undefined
      : { ja: 'sign_transaction_id がありません。', en: 'There was no sign_transaction_id.' },
  ),
  defect: 'sends-no-transaction',
});
