import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '中止した後、同じブラウザーでやり直す。',
    en: 'After stopping, the person tries again in the same browser.',
  },
  expects: { ja: 'やり直せばログインできる。', en: 'Signs the person in: what was stopped leaves nothing behind.' },
  source: `${DOCUMENTS.universityManual}`,
  standing: 'observed',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.stops();
    await customer.signsIn();
  },
  judge: accepted,
  defect: 'blocks-after-cancel',
});
