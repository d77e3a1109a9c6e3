import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';

/** What the app is officially recommended on. */
const SYSTEMS = ['iOS 16.0以上', 'Android 11以上'];

export default defineCheck({
  summary: {
    ja: 'インストールを促すページは、推奨OS（iOS 16.0以上、Android 11以上）を示す。',
    en: 'The page that urges to install the app says for which systems it is: iOS 16.0 and Android 11 or later.',
  },
  judge(journal) {
    const said = pagesOf(journal)
      .filter(({ page }) => page === 'install-app')
      .map(({ text }) => text.join('\n'))
      .find((text) => text.includes('インストール'));
    if (said === undefined) return notReached('Nobody was urged to install the app.');
    const missing = SYSTEMS.find((system) => !said.includes(system));
    return missing === undefined ? passed : failed(missing, said);
  },
});
