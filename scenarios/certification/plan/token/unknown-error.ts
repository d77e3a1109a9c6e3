import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンエンドポイントが、誰も知らない tegata_unknown を返す。',
    en: 'The token endpoint refuses with an error that nobody knows.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 6749 §5.2',
  standing: 'official',
  faults: ['token-unknown-error'],
  judge: told,
  defect: 'breaks-on-an-unknown-error',
});
