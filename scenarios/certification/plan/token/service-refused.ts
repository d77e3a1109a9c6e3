import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンエンドポイントが、サービスを断る invalid_client を返す。',
    en: 'The token endpoint refuses the service: invalid_client.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 6749 §5.2',
  standing: 'official',
  faults: ['token-invalid-client'],
  judge: told,
  defect: 'breaks-on-being-refused',
});
