import { defineCheck, failed, notReached, passed } from '../check.ts';
import { isReadable, pagesOf } from '../reading/pages.ts';

const REFUSALS = ['no-session', 'other-browser'];

export default defineCheck({
  summary: {
    ja: '始めたのと別のブラウザに戻っても、日本語の画面が出るだけでログインはされない。',
    en: 'A browser that did not start the sign-in gets a readable page and no session.',
  },
  judge(journal) {
    const pages = pagesOf(journal);
    const starter = pages[0]?.browser;
    const back = pages.find(({ browser }) => browser !== starter);
    if (!back) return notReached('Nobody came back in another browser.');
    const signedIn = pages.find(({ page }) => page === 'signed-in');
    if (signedIn) return failed('no session', `signed in in ${signedIn.browser}`);
    const refused = REFUSALS.includes(back.page ?? '') && isReadable(back);
    return refused ? passed : failed('a readable refusal', back.heading || back.page);
  },
});
