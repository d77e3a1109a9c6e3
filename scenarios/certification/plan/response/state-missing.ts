import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'state が戻ってこない。', en: 'No state comes back.' },
  expects: {
    ja: 'ログインさせない。ないものを確かめたことにしない。',
    en: 'Refuses: a check of what is not there is no check.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント; RFC 6749 §10.12`,
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    address.searchParams.delete('state');
    await customer.follows(address);
  },
  judge: refused,
  defect: 'accepts-missing-state',
  alsoFails: ['response/state-empty'],
});
