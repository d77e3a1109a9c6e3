import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名値が1ビット変えられている。', en: 'One bit of the signature was changed.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 8017 §8.2.2',
  standing: 'official',
  for: 'signing',
  faults: ['sign-signature-wrong'],
  judge: refused,
  defect: 'takes-signature-by-length',
  alsoFails: ['signing/certificate-of-another'],
});
