import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'state が戻ってこない。', en: 'No state comes back.' },
  expects: {
    ja: 'ログインさせない。ないものを確かめたことにしない。',
    en: 'Refuses: a check of what is not there is no check.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); RFC 6749 §10.12`,
  standing: 'official',
  steps: returnsWith((parameters) => parameters.delete('state')),
  judge: refused,
  defect: 'accepts-missing-state',
  alsoFails: ['response/state-empty'],
});
