import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'トークンの応答の途中で接続が切れる。', en: 'The connection breaks in the middle of the token answer.' },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 9112 §8',
  standing: 'official',
  faults: ['token-breaks-off'],
  judge: told,
  defect: 'breaks-when-cut-off',
});
