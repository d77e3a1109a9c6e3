import { bad, good, unreached } from '../../finding.ts';
import { ofTheEnd } from '../../judges/of-the-end.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ログインの後の画面のアドレスに、コードが残らない。',
    en: 'The address of the page after the sign-in holds no code.',
  },
  expects: {
    ja: '別のアドレスへ移す。アドレスは履歴や記録、Refererに残る。',
    en: 'Leads on to another address: this one stays in histories, logs and referrers.',
  },
  source: 'RFC 9700 §4.2.4; OWASP ASVS 5.0 V14.2.1',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: ofTheEnd(({ url, session }) => {
    if (session !== 'open') return unreached('ログインできていません。', 'Nobody was signed in.');
    return /[?&]code=/.test(url)
      ? bad('アドレスにコードが残っています。', 'The code still stands there.')
      : good('残っていません。', 'It does not.');
  }),
  defect: 'stays-at-callback',
});
