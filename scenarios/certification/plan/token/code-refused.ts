import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンエンドポイントが、認可コードを断る invalid_grant を返す。',
    en: 'The token endpoint refuses the code: invalid_grant.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 6749 §5.2',
  standing: 'official',
  faults: ['token-invalid-grant'],
  judge: told,
  defect: 'breaks-on-a-refused-code',
  alsoFails: ['response/code-altered', 'response/code-injected'],
});
