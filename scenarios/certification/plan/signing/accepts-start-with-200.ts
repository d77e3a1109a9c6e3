import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始の応答のステータスが、201ではなく200になっている。',
    en: 'The status is 200, not 201, where a signing is started.',
  },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'RFC 9110 §15.3; which status comes is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-start-200'],
  lane: 'alone',
  keepsNothing: true,
  judge: accepted,
  defect: 'takes-status-201-only',
});
