import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 in place of the token answer.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 6749 §5.1',
  standing: 'official',
  faults: ['token-html'],
  judge: told,
  defect: 'breaks-on-a-page',
});
