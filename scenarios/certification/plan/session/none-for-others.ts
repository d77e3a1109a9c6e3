import { bad, good, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'ほかのブラウザーには、セッションが開かない。', en: 'Other browsers have no session.' },
  expects: {
    ja: 'ログインしたブラウザーだけがログイン済みになる。',
    en: 'Signs in the browser that came, and no other.',
  },
  source: 'OWASP ASVS 5.0 V7.2.1',
  standing: 'official',
  steps: async (customer) => {
    await customer.signsIn();
    await customer.looks('stranger', { in: 'stranger' });
  },
  judge: ({ sights }) => {
    const stranger = sights['stranger'];
    if (!stranger) return unreached('比べられませんでした。', 'There was nothing to compare.');
    return stranger.session === 'none'
      ? good('ほかのブラウザーでは開きませんでした。', 'A stranger saw nothing.')
      : bad('ほかのブラウザーでも開きました。', 'A stranger was signed in as well.');
  },
  defect: 'one-session-for-all',
  alsoFails: [
    'response/in-another-browser',
    'response/replayed-after-logout',
    'session/id-renewed',
    'session/logout-ends-copies',
    'session/logout-ends-it',
  ],
});
