import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '認証の画面を閉じ、サービスからやり直す。',
    en: 'The person closes the page of the sign-in and begins again at the service.',
  },
  expects: {
    ja: 'やり直せばログインできる。アプリがなかったときや、カードが手元になかったときに起きる。',
    en: 'Signs the person in. It happens when the app is not installed or the card is in another room.',
  },
  source: `${DOCUMENTS.universityManual}`,
  standing: 'observed',
  way: 'cross-device',
  steps: async (customer) => {
    await customer.begins();
    await customer.leavesPage();
    await customer.signsIn();
  },
  judge: accepted,
  defect: 'stuck-after-leaving',
  alsoFails: ['endings/begun-many-times', 'response/two-tabs'],
});
