import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'state が空の値で戻ってくる。', en: 'The state that comes back is empty.' },
  expects: { ja: 'ログインさせない。空の値は、送った値ではない。', en: 'Refuses: nothing is not what was sent.' },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); RFC 6749 §10.12`,
  standing: 'official',
  steps: returnsWith((parameters) => parameters.set('state', '')),
  judge: refused,
  defect: 'state-may-be-empty',
});
