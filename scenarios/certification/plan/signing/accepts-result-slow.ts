import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果の応答が遅れて届く。', en: 'The result comes late.' },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'no document names a limit',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-slow'],
  lane: 'slow',
  judge: accepted,
  defect: 'gives-up-early',
});
