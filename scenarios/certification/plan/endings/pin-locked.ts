import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '暗証番号を続けて間違え、ロックされる。', en: 'The PIN is locked by wrong tries.' },
  expects: {
    ja: '読める画面で知らせ、ログインさせない。どのエラーで届くかは公開されていない。',
    en: 'Says that it failed and opens no session. Which error arrives is not public.',
  },
  source: 'no document says which error arrives',
  standing: 'assumed',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.locksPin();
    await customer.leavesApp();
  },
  judge: told,
  defect: 'breaks-on-locked-pin',
});
