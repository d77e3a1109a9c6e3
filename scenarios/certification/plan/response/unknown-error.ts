import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '知らない種類のエラーが戻ってくる。', en: 'An error comes back of a kind that nobody has heard of.' },
  expects: {
    ja: '失敗したことを画面で知らせる。暗証番号のロックなどがどのコードで届くかは公開されていないため、どれでも扱えるようにする。',
    en: 'Says that it failed. Which codes there are is not public, so that every one has to be met.',
  },
  source: 'RFC 6749 §4.1.2.1',
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    address.searchParams.delete('code');
    address.searchParams.delete('session_state');
    address.searchParams.set('error', 'something_else');
    address.searchParams.set('error_description', 'Not heard of before');
    await customer.follows(address);
  },
  judge: told,
  defect: 'knows-one-error-only',
});
