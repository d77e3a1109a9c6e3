import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'トークンの応答のJSONが途中で終わっている。', en: 'The JSON of the token answer ends in its middle.' },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 8259 §2',
  standing: 'official',
  faults: ['token-truncated'],
  judge: told,
  defect: 'breaks-on-half-an-answer',
});
