import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { startsOfSigning } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '認可リクエストに、署名の開始で受け取った sign_transaction_id を付ける。',
    en: 'The authorization request carries the sign_transaction_id that the start of the signing gave.',
  },
  expects: {
    ja: '受け取ったIDをそのまま送る。IDがなければ、何に署名するのか分からない。',
    en: 'Sends the id as it was given: without it nobody knows what is to be signed.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント`,
  standing: 'official',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: '受け取ったIDでした。', en: 'It was the one given.' }, (parameters, evidence) => {
    const transaction = parameters.get('sign_transaction_id') ?? '';
    if (transaction === '')
      return { ja: 'sign_transaction_id がありません。', en: 'There was no sign_transaction_id.' };
    const isGiven = startsOfSigning(evidence).some(({ answered }) => answered.body?.includes(`"${transaction}"`));
    return isGiven
      ? undefined
      : { ja: `受け取っていないID: ${transaction}`, en: `An id that no start of a signing gave: ${transaction}` };
  }),
  defect: 'sends-no-transaction',
});
