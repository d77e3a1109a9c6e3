import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';

const APP = 'デジタル認証アプリ';

export default defineCheck({
  summary: {
    ja: 'アプリが入っていないスマートフォンでは、インストールを促すページが出る。',
    en: 'On a smartphone without the app the link leads to a page that urges to install it.',
  },
  judge(journal) {
    const link = journal.find(({ kind, data }) => kind === 'link' && data['taken'] === false);
    if (!link) return notReached('No link was left without an app.');
    const shown = pagesOf(journal).find(({ n }) => n > link.n);
    const said = shown?.text.join('\n') ?? '';
    if (!said.includes(APP) || !said.includes('インストール')) return failed(`words that urge to install ${APP}`, said);
    const missing = ['App Store', 'Google Play'].find((store) => !said.includes(store));
    return missing === undefined ? passed : failed(`where to get it: ${missing}`, said);
  },
});
