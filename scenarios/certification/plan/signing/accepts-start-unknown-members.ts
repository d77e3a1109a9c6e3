import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始の応答に、知らないメンバーが加わっている。',
    en: 'The answer has members that nobody knows where a signing is started.',
  },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'the layout of the result is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-start-unknown-members'],
  lane: 'alone',
  keepsNothing: true,
  judge: accepted,
  defect: 'refuses-when-start-unknown-members',
});
