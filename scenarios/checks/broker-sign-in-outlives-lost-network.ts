import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { interactionOf, signInsOf } from '../reading/sign-ins.ts';

export default defineCheck({
  summary: {
    ja: '通信が切れても、戻れば切れる前の手続きがそのまま最後まで進む。',
    en: 'A sign-in that was begun before the network was lost comes to its code after the network is back.',
  },
  judge(journal) {
    const cut = journal.find(({ kind }) => kind === 'network-cut');
    const back = journal.find(({ kind, n }) => kind === 'network-restored' && n > (cut?.n ?? n));
    if (!cut || !back) return notReached('No network was lost and found again.');
    const shown = new Set(
      pagesOf(journal)
        .filter(({ n }) => n < cut.n)
        .map(({ url }) => interactionOf(url)),
    );
    const begun = signInsOf(journal).filter(({ interaction }) => shown.has(interaction));
    if (begun.length === 0) return notReached('No sign-in was under way when the network was lost.');
    const codes = begun.flatMap((signIn) => signIn.codes);
    return codes.some(({ n }) => n > back.n) ? passed : failed('a code for the sign-in begun before', 'none');
  },
});
