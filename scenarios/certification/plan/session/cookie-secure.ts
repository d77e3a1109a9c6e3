import { bad, good, idle, unreached } from '../../finding.ts';
import { ofTheEnd } from '../../judges/of-the-end.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'HTTPSのサービスのクッキーは、暗号化した通信でだけ送られる。',
    en: 'A service on HTTPS has its cookies travel on HTTPS only.',
  },
  expects: { ja: 'Secure を付ける。', en: 'Sets Secure.' },
  source: 'OWASP ASVS 5.0 V3.3.1',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: ofTheEnd(({ cookies, session }, { service }) => {
    if (session !== 'open') return unreached('ログインできていません。', 'Nobody was signed in.');
    if (!service.protected.page.startsWith('https:')) return idle('HTTPSではありません。', 'It is not on HTTPS.');
    const wrong = cookies.filter(({ secure, value }) => !secure && value.length >= SECRET_LENGTH);
    return wrong.length === 0
      ? good('Secure が付いていました。', 'It had Secure.')
      : bad('Secure のないクッキーがあります。', 'There is one without Secure.');
  }),
  defect: 'cookie-in-the-clear',
});

/** Shorter ones are settings, not secrets. */
const SECRET_LENGTH = 16;
