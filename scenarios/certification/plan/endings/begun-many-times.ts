import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '何度も認証を始めては、やめる。', en: 'The person begins again and again, and comes through at last.' },
  expects: {
    ja: 'ログインさせる。始めるたびに増えるクッキーが、やがてヘッダーの上限を超える作りがある。',
    en: 'Signs the person in: cookies that grow with each beginning end in headers that nobody accepts.',
  },
  source: 'RFC 6265 §6.1; Tegata’s own advice on usability',
  standing: 'assumed',
  steps: async (customer) => {
    for (let time = 0; time < TIMES; time++) await customer.begins();
    await customer.signsIn();
  },
  judge: accepted,
  defect: 'cookie-for-each-attempt',
});

const TIMES = 12;
