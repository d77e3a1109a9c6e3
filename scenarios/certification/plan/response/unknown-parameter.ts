import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '戻り先に、知らないパラメーターが付いている。',
    en: 'There is a parameter in the answer that nobody has heard of.',
  },
  expects: { ja: '知らないものは無視してログインさせる。', en: 'Ignores it and signs the person in.' },
  source: 'RFC 6749 §4.1.2',
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    address.searchParams.set('tegata_unknown', '1');
    await customer.follows(address);
  },
  judge: accepted,
  defect: 'refuses-unknown-parameters',
});
