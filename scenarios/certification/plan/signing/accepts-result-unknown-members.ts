import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果に、知らないメンバーが加わっている。', en: 'The result has members that nobody knows.' },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'the layout of the result is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-unknown-members'],
  judge: accepted,
  defect: 'refuses-when-result-unknown-members',
});
