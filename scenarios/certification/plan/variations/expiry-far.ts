import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの有効期限が32ビットの時刻に収まらない未来になっている（規格どおり）。',
    en: 'The ID token expires later than 32 bits can count, as the standard allows.',
  },
  expects: {
    ja: 'ログインさせる。規格どおりなので、断ると利用者が困る。',
    en: 'Signs the person in: it is within the standard, and to refuse it would hurt people.',
  },
  source: 'RFC 7519 §2 (NumericDate)',
  standing: 'official',
  faults: ['id-token-exp-far'],
  judge: accepted,
  defect: 'thirty-two-bit-dates',
});
