import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンエンドポイントが、混み合っている（429）と答える。',
    en: 'The token endpoint answers that there are too many requests, 429.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 6585 §4',
  standing: 'official',
  faults: ['token-429'],
  judge: told,
  defect: 'breaks-on-too-many-requests',
});
