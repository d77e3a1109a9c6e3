import { bad, good, idle, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ログアウトすると、写し取られたクッキーも使えなくなる。',
    en: 'Logging out ends the session for whoever copied the cookie.',
  },
  expects: {
    ja: 'サーバー側のセッションを消す。クッキーを消すだけでは足りない。',
    en: 'Ends it on the server: taking the cookie away is not enough.',
  },
  source: 'OWASP ASVS 5.0 V7.4.1',
  standing: 'official',
  steps: async (customer) => {
    await customer.signsIn();
    await customer.copiesCookies('browser', 'copy');
    customer.notes('logout', (await customer.logsOut()) ? 'done' : 'unknown');
    await customer.looks('copy', { in: 'copy' });
  },
  judge: (evidence) => {
    if (evidence.notes['logout'] === 'unknown') {
      return idle('ログアウトの方法がファイルに書かれていません。', 'The file does not say how to log out.');
    }
    const sight = evidence.sights['copy'];
    if (!sight) return unreached('ログアウトまで進みませんでした。', 'It did not come to logging out.');
    return sight.session === 'none'
      ? good('使えなくなりました。', 'The copy opened nothing.')
      : bad('まだ使えます。', 'The copy still works.');
  },
  defect: 'logout-takes-the-cookie-only',
});
