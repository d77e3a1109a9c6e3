import { defineCheck, failed, notReached, passed } from '../check.ts';
import { openingsOf } from '../reading/openings.ts';

export default defineCheck({
  summary: {
    ja: '同じスマートフォンが同じ二次元コードを読み取ると、同じ手続きと同じ数字に戻る。',
    en: 'A phone that scans the same code again gets the same session with the same number.',
  },
  judge(journal) {
    const openings = openingsOf(journal);
    let judged = 0;
    for (const again of openings) {
      const first = openings.find(
        ({ n, ticket, phone, session }) =>
          n < again.n && ticket === again.ticket && phone === again.phone && session !== undefined,
      );
      if (!first) continue;
      const { session, number } = first;
      // Once it was typed there is no number any more.
      if (again.session !== session || (again.number !== undefined && again.number !== number))
        return failed('the same session and number', again.error ?? 'another session or number');
      judged++;
    }
    return judged > 0 ? passed : notReached('No phone scanned the same code twice.');
  },
});
