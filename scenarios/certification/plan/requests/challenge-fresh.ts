import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { fresh } from '../../judges/fresh.ts';
import { authorizations } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'code_challenge はログインのたびに新しい。', en: 'code_challenge is another one with each sign-in.' },
  expects: { ja: '毎回新しい code_verifier を作る。', en: 'Makes a new code_verifier for each request.' },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  watches: 'three-sign-ins',
  judge: fresh('code_challenge', (evidence) =>
    authorizations(evidence).map((parameters) => parameters.get('code_challenge')),
  ),
  consequence: 'security',
  defect: 'challenge-used-again',
});
