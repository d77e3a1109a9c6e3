import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { fresh } from '../../judges/fresh.ts';
import { authorizations } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'nonce はログインのたびに新しい。', en: 'nonce is another one with each sign-in.' },
  expects: { ja: '毎回新しい nonce を作る。', en: 'Makes a new nonce for each request.' },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: fresh('nonce', (evidence) => authorizations(evidence).map((parameters) => parameters.get('nonce'))),
  consequence: 'security',
  defect: 'nonce-used-again',
  alsoFails: ['id-token/earlier-again'],
});
