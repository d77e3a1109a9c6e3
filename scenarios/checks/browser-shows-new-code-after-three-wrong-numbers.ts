import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { typedNumbersOf } from '../reading/typed-numbers.ts';

const TRIES = 3;

export default defineCheck({
  summary: {
    ja: '6桁の数字を3回間違えると、新しい二次元コードに戻る。',
    en: 'After three wrong numbers the page is back at a code, a new one.',
  },
  judge(journal) {
    const third = typedNumbersOf(journal).filter(({ digits }) => digits === 'wrong')[TRIES - 1];
    if (!third) return notReached('No three wrong numbers were typed.');
    const { answer } = third;
    const [code] = answer?.images ?? [];
    if (answer?.page !== 'qr' || code === undefined) return failed('a page with a code', answer?.page ?? 'no page');
    const before = pagesOf(journal).filter(({ n }) => n < answer.n);
    return before.some(({ images }) => images.includes(code)) ? failed('a new code', 'the old one') : passed;
  },
});
