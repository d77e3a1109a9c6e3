import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答が、エラーの内容なのに成功（200）として届く。',
    en: 'The token answer is an error that comes with status 200.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 6749 §5.2',
  standing: 'official',
  faults: ['token-error-with-200'],
  judge: told,
  defect: 'breaks-on-an-error-with-200',
});
