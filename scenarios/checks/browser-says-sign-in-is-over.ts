import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { interactionOf } from '../reading/sign-ins.ts';
import { stateTold } from '../reading/states-told.ts';

export default defineCheck({
  summary: {
    ja: '手続きの期限が過ぎると、ブラウザの画面も終わりを伝える。',
    en: 'The page in the browser says that the sign-in is over.',
  },
  judge(journal) {
    const told = stateTold(journal, 'over');
    if (!told) return notReached('No sign-in came to the end of its life.');
    const last = pagesOf(journal).findLast(({ url }) => interactionOf(url) !== undefined);
    return last?.page === 'page-over' ? passed : failed('the page “page-over”', last?.page ?? 'no page');
  },
});
