import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答の代わりに、ほかの場所への転送が届く。',
    en: 'A redirect to somewhere else comes in place of the token answer.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 6749 §5.1',
  standing: 'official',
  faults: ['token-redirect'],
  judge: told,
  defect: 'breaks-on-redirect',
});
