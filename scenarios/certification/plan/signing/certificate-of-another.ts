import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果の証明書が、別の利用者のものになっている。',
    en: 'The certificate in the result is that of another person.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 5280 §4.1.2.7',
  standing: 'official',
  for: 'signing',
  faults: ['sign-certificate-of-earlier'],
  steps: async (customer) => {
    await customer.becomes('second-adult');
    await customer.signsIn({ in: 'second' });
    await customer.becomes('adult');
    await customer.signsIn({ in: 'browser' });
  },
  judge: refused,
  defect: 'known-signers-pass',
  alsoFails: [
    'signing/signature-altered',
    'signing/signature-empty',
    'signing/signature-over-other-document',
    'signing/signature-over-echoed-document',
  ],
});
