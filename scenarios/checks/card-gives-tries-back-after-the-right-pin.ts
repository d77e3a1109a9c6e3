import { defineCheck, failed, notReached, passed } from '../check.ts';
import { triesLeftIn } from '../reading/pins.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: '正しい暗証番号で、残り回数は3回に戻る。',
    en: 'The right PIN brings the tries left back to three.',
  },
  judge(journal) {
    const verifies = verifiesOf(journal);
    const few = verifies.find(({ query, sw }) => query && (triesLeftIn(sw) ?? 3) < 3);
    const right =
      few && verifies.find(({ n, key, query, sw }) => n > few.n && key === few.key && !query && sw === '9000');
    const next = right && verifies.find(({ n, key, query }) => n > right.n && key === right.key && query);
    if (!next) return notReached('No PIN with few tries left was typed right and asked for again.');
    return next.sw === '63C3' ? passed : failed('three tries', next.sw);
  },
});
