import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { fresh } from '../../judges/fresh.ts';
import { authorizations } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'sign_transaction_id は署名のたびに新しい。',
    en: 'sign_transaction_id is another one with each signing.',
  },
  expects: {
    ja: '署名のたびに開始し直す。使い回すと、別の人の署名と取り違える。',
    en: 'Starts each signing anew: one that is used again may give one person the signature of another.',
  },
  source: `${DOCUMENTS.startManual}; whether it may be used again is not published`,
  standing: 'assumed',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: fresh('sign_transaction_id', (evidence) =>
    authorizations(evidence).map((parameters) => parameters.get('sign_transaction_id')),
  ),
  defect: 'one-transaction-for-all',
});
