import { bad, good, idle, unreached } from '../../finding.ts';
import { ofTheEnd } from '../../judges/of-the-end.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'セッションのクッキーは、よそのサイトから送られない。',
    en: 'The session cookie does not travel with other sites’ requests.',
  },
  expects: { ja: 'SameSite を Lax か Strict にする。', en: 'Sets SameSite to Lax or Strict.' },
  source: 'OWASP ASVS 5.0 V3.3.2',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: ofTheEnd(({ cookies, session }) => {
    if (session !== 'open') return unreached('ログインできていません。', 'Nobody was signed in.');
    if (cookies.length === 0) return idle('クッキーを使っていません。', 'It uses no cookies.');
    const wrong = cookies.filter(
      ({ sameSite, value }) => value.length >= SECRET_LENGTH && (sameSite === undefined || sameSite === 'None'),
    );
    return wrong.length === 0
      ? good('SameSite が Lax か Strict でした。', 'It was Lax or Strict.')
      : bad(
          `SameSite が None か、付いていないクッキー: ${wrong.map(({ name }) => name).join(', ')}`,
          `SameSite missing or None: ${wrong.map(({ name }) => name).join(', ')}`,
        );
  }),
  defect: 'cookie-to-every-site',
});

/** Shorter ones are settings, not secrets. */
const SECRET_LENGTH = 16;
