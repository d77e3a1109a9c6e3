import { defineCheck, failed, notReached, passed } from '../check.ts';
import { interactionOf } from '../reading/sign-ins.ts';
import { pagesOf } from '../reading/pages.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: 'ページが案内するアプリの名前は、スマートフォンに入っているアプリの名前である。',
    en: 'The pages call the app by the name that it has on the phone.',
  },
  judge(journal) {
    const home = screensOf(journal).find(({ screen }) => screen === 'app-home');
    const page = pagesOf(journal).find(({ url }) => interactionOf(url) !== undefined);
    if (!home || !page) return notReached('Page and app were not both seen.');
    const said = page.text.join('\n');
    return said.includes(home.title) ? passed : failed(`the name ${home.title}`, said);
  },
});
