import { defineCheck, failed, notReached, passed } from '../check.ts';
import { openingsOf } from '../reading/openings.ts';

export default defineCheck({
  summary: {
    ja: '読み取り済みの二次元コードは、別のスマートフォンには開けない。',
    en: 'A code that one phone has opened is refused to any other.',
  },
  judge(journal) {
    const openings = openingsOf(journal);
    const second = openings.filter(({ n, ticket, phone }) =>
      openings.some((first) => first.n < n && first.ticket === ticket && first.session && first.phone !== phone),
    );
    if (second.length === 0) return notReached('No second phone scanned an opened code.');
    const wrong = second.find(({ status, error }) => status !== 409 || error !== 'already_opened');
    return wrong ? failed('409 already_opened for the second phone', wrong.error ?? wrong.status) : passed;
  },
});
