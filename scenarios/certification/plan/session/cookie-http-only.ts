import { bad, good, idle, unreached } from '../../finding.ts';
import { ofTheEnd } from '../../judges/of-the-end.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'セッションのクッキーは、スクリプトから読めない。', en: 'Scripts cannot read the session cookie.' },
  expects: {
    ja: 'HttpOnly を付ける。画面に紛れ込んだスクリプトに盗まれないため。',
    en: 'Sets HttpOnly, so that a script that got into a page cannot take it.',
  },
  source: 'OWASP ASVS 5.0 V3.3.4',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: ofTheEnd(({ cookies, session }) => {
    if (session !== 'open') return unreached('ログインできていません。', 'Nobody was signed in.');
    if (cookies.length === 0) return idle('クッキーを使っていません。', 'It uses no cookies.');
    const wrong = cookies.filter(({ httpOnly, value }) => !httpOnly && value.length >= SECRET_LENGTH);
    return wrong.length === 0
      ? good('HttpOnly が付いていました。', 'It had HttpOnly.')
      : bad(
          `HttpOnly のないクッキー: ${wrong.map(({ name }) => name).join(', ')}`,
          `Without HttpOnly: ${wrong.map(({ name }) => name).join(', ')}`,
        );
  }),
  defect: 'cookie-for-scripts',
});

/** Shorter ones are settings, not secrets. */
const SECRET_LENGTH = 16;
