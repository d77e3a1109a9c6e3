import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { startsOfSigning } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'sign_transaction_id は、その署名のために開始したもの。',
    en: 'sign_transaction_id is that of a transaction which was started for this signing.',
  },
  expects: {
    ja: '署名のたびに開始し直す。使い回すと、別の人の署名と取り違える。',
    en: 'Starts each signing anew: one that is used again may give one person the signature of another.',
  },
  source: `${DOCUMENTS.startManual}; whether it may be used again is not published`,
  standing: 'assumed',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: everyAuthorization(
    { ja: '毎回、新しく開始したものでした。', en: 'It was started anew each time.' },
    (parameters, evidence) => {
      const transaction = parameters.get('sign_transaction_id');
      // That there is none is another check's.
      if (!transaction) return undefined;
      const holds = (text = ''): boolean => text.includes(transaction);
      const brought = evidence.calls.filter(({ endpoint, url }) => endpoint === 'authorize' && holds(url));
      const isStarted = startsOfSigning(evidence).some(({ answered }) => holds(answered.body));
      return isStarted && brought.length === 1
        ? undefined
        : {
            ja: `この署名のための開始が見えないID: ${transaction}`,
            en: `No start for this signing was seen that gave ${transaction}.`,
          };
    },
  ),
  defect: 'one-transaction-for-all',
});
