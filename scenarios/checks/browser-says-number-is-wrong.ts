import { defineCheck, failed, notReached, passed } from '../check.ts';
import { typedNumbersOf } from '../reading/typed-numbers.ts';

const TRIES = 3;

export default defineCheck({
  summary: {
    ja: '6桁の数字が違うと画面がそう伝え、3回目までは入力し直せる。',
    en: 'Wrong six digits are called wrong on the page, and may be typed again up to the third time.',
  },
  judge(journal) {
    const wrong = typedNumbersOf(journal).filter(({ digits }) => digits === 'wrong');
    const first = wrong.slice(0, TRIES - 1);
    if (first.length === 0) return notReached('No wrong number was typed.');
    for (const { answer } of first) {
      if (answer?.page !== 'number') return failed('the field for the number once more', answer?.page ?? 'no page');
      if (!answer.text.some((line) => line.includes('違います'))) return failed('a word that it is wrong', answer.text);
    }
    return passed;
  },
});
