import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { interactionOf } from '../reading/sign-ins.ts';

const OTHER_WAY = 'このスマートフォンのアプリを使う';

export default defineCheck({
  summary: {
    ja: '二次元コードの画面から、同じ端末のアプリを使う方法も選べる。',
    en: 'The page with the code offers the app on the device itself, and leads there.',
  },
  judge(journal) {
    const pages = pagesOf(journal).filter(({ url }) => interactionOf(url) !== undefined);
    const code = pages.find(({ page }) => page === 'qr');
    if (!code) return notReached('No code was shown.');
    if (!code.text.includes(OTHER_WAY)) return failed(`the link 「${OTHER_WAY}」`, code.text);
    const pressed = journal.some(
      ({ kind, data }) => kind === 'does' && JSON.stringify(data['with']).includes(OTHER_WAY),
    );
    if (!pressed) return notReached('Nobody chose the other way.');
    const next = pages.find(({ n }) => n > code.n);
    return next?.page === 'open-app' ? passed : failed('the page “open-app”', next?.page ?? 'no page');
  },
});
