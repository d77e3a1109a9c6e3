import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'state は正しいが、コードもエラーもない。',
    en: 'The state is right, but there is neither a code nor an error.',
  },
  expects: {
    ja: '読める画面で失敗を知らせ、ログインさせない。',
    en: 'Says on a page that can be read that it failed, and signs nobody in.',
  },
  source: 'RFC 6749 §4.1.2, §4.1.2.1',
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    address.searchParams.delete('code');
    await customer.follows(address);
  },
  judge: told,
  defect: 'breaks-without-a-code',
});
