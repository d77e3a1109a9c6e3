import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果の Content-Type に charset が付いている。',
    en: 'The Content-Type of the result names a charset.',
  },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'RFC 9110 §8.3',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-charset'],
  judge: accepted,
  defect: 'refuses-when-result-charset',
});
