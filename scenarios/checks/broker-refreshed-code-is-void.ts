import { defineCheck, failed, notReached, passed, type JournalSeen } from '../check.ts';
import { openingsOf, type Opening } from '../reading/openings.ts';
import { pagesOf } from '../reading/pages.ts';
import { interactionOf } from '../reading/sign-ins.ts';

export default defineCheck({
  summary: {
    ja: '二次元コードを更新すると、古いコードでは始められない。',
    en: 'Once a page shows a newer code, the older one opens nothing.',
  },
  judge(journal) {
    const outdated = openingsOf(journal).filter((opening) => isOutdated(opening, journal));
    if (outdated.length === 0) return notReached('No outdated code was scanned.');
    const wrong = outdated.find(({ error }) => error !== 'code_replaced');
    return wrong ? failed('the older code to be refused as replaced', wrong.error ?? wrong.status) : passed;
  },
});

/** Whether the page had come to show another code before this one was opened. */
function isOutdated({ n, scan }: Opening, journal: JournalSeen): boolean {
  const pages = pagesOf(journal).filter(({ n: at, url }) => at < n && interactionOf(url) === scan?.interaction);
  const newest = pages.findLast(({ images }) => images.length > 0);
  return scan !== undefined && newest !== undefined && !newest.images.includes(scan.image);
}
