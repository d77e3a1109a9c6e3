import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始の応答の Content-Type に charset が付いている。',
    en: 'The Content-Type of the answer names a charset where a signing is started.',
  },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'RFC 9110 §8.3',
  standing: 'official',
  for: 'signing',
  faults: ['sign-start-charset'],
  lane: 'alone',
  keepsNothing: true,
  judge: accepted,
  defect: 'refuses-when-start-charset',
});
