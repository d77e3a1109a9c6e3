import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始の応答の文字が \\u の形で書かれている。',
    en: 'Characters of the answer are written as \\u escapes where a signing is started.',
  },
  expects: { ja: '署名を受け付ける。', en: 'Takes the signature.' },
  source: 'RFC 8259 §7',
  standing: 'official',
  for: 'signing',
  faults: ['sign-start-escaped'],
  lane: 'alone',
  keepsNothing: true,
  judge: accepted,
  defect: 'refuses-when-start-escaped',
});
