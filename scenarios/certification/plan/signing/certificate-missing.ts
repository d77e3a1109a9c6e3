import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名用電子証明書のない人（15歳未満など）が署名しようとする。',
    en: 'A person without a signing certificate, such as a child, tries to sign.',
  },
  expects: {
    ja: '署名できなかったことを読める画面で知らせ、署名済みとして扱わない。どのエラーで届くかは公開されていない。',
    en: 'Says that nothing was signed, and takes nothing as signed. Which error arrives is not public.',
  },
  source:
    'people under 15 have no signing certificate https://docs.p8n.app/docs/link/guide/functions/resources/basic-personal-info; which error arrives is not published',
  standing: 'assumed',
  for: 'signing',
  persona: 'child',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.holdsCard();
    await customer.leavesApp();
  },
  judge: told,
  defect: 'done-without-signature',
  alsoFails: ['signing/server-refuses-certificate'],
});
