import { bad, good, idle, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ログアウトすると、そのブラウザーのセッションが終わる。',
    en: 'Logging out ends the session in that browser.',
  },
  expects: { ja: 'ログアウトした後は、保護された画面を見せない。', en: 'Shows nothing protected afterwards.' },
  source: 'OWASP ASVS 5.0 V7.4.1',
  standing: 'official',
  steps: async (customer) => {
    await customer.signsIn();
    customer.notes('logout', (await customer.logsOut()) ? 'done' : 'unknown');
  },
  judge: (evidence) => {
    if (evidence.notes['logout'] === 'unknown') {
      return idle('ログアウトの方法がファイルに書かれていません。', 'The file does not say how to log out.');
    }
    const sight = evidence.sights['end'];
    if (!sight) return unreached('ログアウトまで進みませんでした。', 'It did not come to logging out.');
    return sight.session === 'none'
      ? good('見られなくなりました。', 'Nothing was shown any more.')
      : bad('まだ見られます。', 'It was still shown.');
  },
  defect: 'logout-does-nothing',
  alsoFails: ['response/replayed-after-logout', 'session/logout-ends-copies'],
});
