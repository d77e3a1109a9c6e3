import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '戻ってきた state が、送った値と違う。', en: 'The state that comes back is not the one that was sent.' },
  expects: {
    ja: 'ログインさせず、コードも使わない。別の人のログインを押し付けられないため。',
    en: 'Refuses, and does not use the code: somebody else’s sign-in must not be forced upon this browser.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); RFC 6749 §10.12`,
  standing: 'official',
  steps: returnsWith((parameters) => parameters.set('state', `${parameters.get('state')}x`)),
  judge: refused,
  defect: 'accepts-any-state',
  alsoFails: ['response/state-empty', 'response/state-missing', 'response/two-tabs'],
});
