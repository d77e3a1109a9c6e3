import { bad } from '../../finding.ts';
import { refused } from '../../judges/refused.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '戻ってきたコードが、認証側の知らないもの。',
    en: 'The code that comes back is not one that the broker knows.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。',
    en: 'Refuses and says so: the session is opened after the ID token was checked, not before.',
  },
  source: 'RFC 6749 §4.1.3, §5.2',
  standing: 'official',
  steps: returnsWith((parameters) => parameters.set('code', 'not-a-code')),
  judge: (evidence) => {
    const sight = evidence.sights['end'];
    return sight?.session === 'open'
      ? bad('コードが使えないのに、セッションを開きました。', 'It opened a session though the code was worth nothing.')
      : refused(evidence);
  },
  defect: 'session-before-token',
  alsoFails: [
    'endings/cancelled',
    'endings/certificate-unusable',
    'endings/pin-locked',
    'id-token/*',
    'keys/*',
    'response/code-beside-error',
    'response/code-injected',
    'response/code-missing',
    'response/error-with-markup',
    'response/error-without-description',
    'response/issuer-of-another',
    'response/state-twice',
    'response/unknown-error',
    'token/*',
    'userinfo/*',
  ],
});
