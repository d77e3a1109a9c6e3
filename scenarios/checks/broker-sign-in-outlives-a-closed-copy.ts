import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { signInsOf } from '../reading/sign-ins.ts';
import { stateTold } from '../reading/states-told.ts';

export default defineCheck({
  summary: {
    ja: '複製したタブの一方が閉じられても、手続きは終わらない。',
    en: 'A sign-in goes on when one of two copies of its page was closed.',
  },
  judge(journal) {
    const [copied] = deedsOf(journal, 'duplicatesTab');
    const closed = deedsOf(journal, 'closesPage').find(({ n }) => n > (copied?.n ?? n));
    if (!closed) return notReached('No copy of a page was closed.');
    const ended = stateTold(journal, 'page_closed');
    if (ended) return failed('the sign-in to go on in the other copy', `it ended ${ended.atMs - closed.atMs} ms later`);
    const codes = signInsOf(journal).flatMap((signIn) => signIn.codes);
    return codes.some(({ n }) => n > closed.n) ? passed : notReached('The sign-in did not come to its end.');
  },
});
