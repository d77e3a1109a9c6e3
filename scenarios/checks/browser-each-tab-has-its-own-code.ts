import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { interactionOf } from '../reading/sign-ins.ts';

export default defineCheck({
  summary: {
    ja: '同じサービスの二つのタブは、別々の手続きと二次元コードになる。',
    en: 'Two tabs of one browser have a sign-in and a code each.',
  },
  judge(journal) {
    const codes = pagesOf(journal).filter(({ page, browser }) => page === 'qr' && browser === 'browser');
    const [one] = codes;
    const other = codes.find(({ tab }) => tab !== one?.tab);
    if (!one || !other) return notReached('No two tabs showed codes.');
    if (interactionOf(one.url) === interactionOf(other.url)) return failed('two sign-ins', 'one for both tabs');
    return one.images[0] === other.images[0] ? failed('two codes', 'one for both tabs') : passed;
  },
});
