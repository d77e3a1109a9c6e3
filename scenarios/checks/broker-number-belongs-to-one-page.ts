import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { typedNumbersOf } from '../reading/typed-numbers.ts';

export default defineCheck({
  summary: {
    ja: '6桁の数字は、その二次元コードを出した画面でだけ受け付けられ、ほかの画面では何も変わらない。',
    en: 'A number counts only on the page whose code was scanned; typed elsewhere it is refused and changes nothing.',
  },
  judge(journal) {
    const typed = typedNumbersOf(journal);
    const astray = typed.filter(({ ownPage, digits }) => !ownPage && digits === 'right');
    if (astray.length === 0) return notReached('No number was typed on another page.');
    for (const { n, phone, answer } of astray) {
      if (answer?.page !== 'number') return failed('the number to be refused', answer?.page ?? 'no page');
      const own = typed.find((one) => one.n > n && one.phone === phone && one.ownPage);
      const touched = pagesOf(journal).find(
        (page) => page.n > n && page.n < (own?.n ?? n) && page.browser === own?.browser,
      );
      if (touched) return failed('the right page untouched', touched.page);
    }
    return passed;
  },
});
