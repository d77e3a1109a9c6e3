import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答が、HTMLのエラー503（保守中）になる。',
    en: 'The answer is a page that says 503, under maintenance, in place of the token answer.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 9110 §15.6.4',
  standing: 'official',
  faults: ['token-503-html'],
  judge: told,
  defect: 'breaks-on-maintenance',
});
