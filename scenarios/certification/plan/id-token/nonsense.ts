import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答の id_token が、トークンの形をしていない文字列になっている。',
    en: 'The id_token of the token answer is text that is no token.',
  },
  expects: { ja: 'ログインさせず、失敗したことを画面で知らせる。', en: 'Refuses the sign-in, and its page says so.' },
  source: 'OpenID Connect Core 1.0 §3.1.3.7',
  standing: 'official',
  faults: ['id-token-nonsense'],
  judge: told,
  defect: 'breaks-on-nonsense',
});
