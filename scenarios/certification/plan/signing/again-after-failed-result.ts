import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果を取れなかった後、同じブラウザーで署名し直す。',
    en: 'After a result that could not be fetched, the person signs again in the same browser.',
  },
  expects: { ja: 'やり直せば署名を受け付ける。', en: 'Takes the second signature: what failed leaves nothing behind.' },
  source: 'Tegata’s own advice on usability',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-500-at-first'],
  steps: async (customer) => {
    await customer.signsIn();
    await customer.signsIn();
  },
  judge: accepted,
  defect: 'stuck-after-failed-result',
});
