import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'プラットフォーム事業者の応答に、知らないメンバーがある。',
    en: 'The operator’s answer has members that nobody knows.',
  },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'the form of the answer is Tegata’s own',
  standing: 'assumed',
  for: 'private',
  operatorFault: 'operator-unknown-members',
  judge: accepted,
  defect: 'refuses-unknown-operator-members',
});
