import { toldAtEach } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

const PEOPLE = ['certificate-revoked', 'certificate-expired', 'certificate-suspended'];

export default defineTrial({
  title: {
    ja: '電子証明書が失効・期限切れ・一時停止している。',
    en: 'The certificate is revoked, expired or suspended.',
  },
  expects: {
    ja: 'どの場合も読める画面で知らせ、ログインさせない。どのエラーで届くかは公開されていない。',
    en: 'Says each time that it failed and opens no session. Which error arrives is not public.',
  },
  source: 'no document says which error arrives',
  standing: 'assumed',
  for: 'sign-in',
  steps: async (customer) => {
    for (const person of PEOPLE) await customer.failsWithCardOf(person);
  },
  judge: toldAtEach(PEOPLE),
  defect: 'breaks-on-bad-certificate',
});
