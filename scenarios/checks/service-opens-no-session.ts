import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { pagesOf } from '../reading/pages.ts';

export default defineCheck({
  summary: {
    ja: '認証されなかった人は、サービスにログインしていない。',
    en: 'Somebody who was not authenticated is not signed in at the service.',
  },
  judge(journal) {
    const visit = deedsOf(journal, 'opensAccount').at(-1);
    const page = visit && pagesOf(journal).find(({ n }) => n > visit.n);
    if (!page) return notReached('Nobody looked at the account page.');
    return page.page === 'not-signed-in' ? passed : failed('the page “not-signed-in”', page.page ?? page.heading);
  },
});
