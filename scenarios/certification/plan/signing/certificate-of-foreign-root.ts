import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '知らない認証局の証明書と、それに合う署名が届く。',
    en: 'The certificate is of an authority that nobody knows, and the signature fits it.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 5280 §6',
  standing: 'official',
  for: 'signing',
  faults: ['sign-foreign-root'],
  judge: refused,
  defect: 'signer-root-unchecked',
});
