import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '別の文書への署名に、そのハッシュ値が書き添えられている。',
    en: 'The signature is over another document, whose hash the answer names as what was handed in.',
  },
  expects: {
    ja: '自分が渡したハッシュ値で確かめ、署名を受け付けない。',
    en: 'Verifies by the hash that it handed in itself, and does not take the signature.',
  },
  source: 'no document; what was signed is what the service handed in',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-hash-other-echoed'],
  judge: refused,
  defect: 'trusts-echoed-hash',
});
