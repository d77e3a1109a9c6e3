import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '前にログインした人が、引っ越してからまたログインする。',
    en: 'Somebody who has signed in before signs in again after moving.',
  },
  expects: {
    ja: '同じ sub の、同じ人としてログインさせる。住所も氏名も変わるが、sub は変わらない。',
    en: 'Signs the same person in: address and name change, sub does not.',
  },
  source: `${DOCUMENTS.universityNotes}`,
  standing: 'observed',
  for: 'sign-in',
  profile: 'authentication+attributes',
  steps: async (customer) => {
    await customer.signsIn({ in: 'before' });
    await customer.becomes('adult-moved');
    await customer.signsIn({ in: 'after' });
  },
  judge: accepted,
  defect: 'refuses-a-changed-address',
});
