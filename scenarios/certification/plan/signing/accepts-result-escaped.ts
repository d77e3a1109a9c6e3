import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果の文字が \\u の形で書かれている。',
    en: 'Characters of the result are written as \\u escapes.',
  },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'RFC 8259 §7',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-escaped'],
  judge: accepted,
  defect: 'refuses-when-result-escaped',
});
