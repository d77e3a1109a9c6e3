import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '発行者の名前だけをまねた偽の証明書と、それに合う署名が届く。',
    en: 'The certificate bears the name of the right authority and was not issued by it; the signature fits it.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 5280 §6.1.3 (a)(1)',
  standing: 'official',
  for: 'signing',
  faults: ['sign-issuer-name-copied'],
  judge: refused,
  defect: 'signer-root-by-name',
});
