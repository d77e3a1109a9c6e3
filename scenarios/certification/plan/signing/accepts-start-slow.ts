import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名の開始の応答が遅れて届く。', en: 'The answer comes late where a signing is started.' },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'no document names a limit',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-start-slow'],
  lane: 'alone',
  keepsNothing: true,
  judge: accepted,
  defect: 'gives-up-early',
});
