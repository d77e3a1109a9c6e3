import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { fresh } from '../../judges/fresh.ts';
import { authorizations } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'state はログインのたびに新しい。', en: 'state is another one with each sign-in.' },
  expects: { ja: '毎回新しい state を作る。', en: 'Makes a new state for each request.' },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: fresh('state', (evidence) => authorizations(evidence).map((parameters) => parameters.get('state'))),
  consequence: 'security',
  defect: 'state-used-again',
  alsoFails: ['response/two-tabs'],
});
