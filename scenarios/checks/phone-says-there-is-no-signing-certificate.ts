import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';
import { verifiesOf } from '../reading/verifies.ts';

const PASSING = ['reading', 'please-wait'];

export default defineCheck({
  summary: {
    ja: '署名用電子証明書のないカードでは、そう伝えて窓口を案内し、パスワードは試さない。',
    en: 'A card without a signing certificate is said to be one, with the advice where to go; no try of a password is spent.',
  },
  judge(journal) {
    const read = journal.find(({ kind }) => kind === 'apdu');
    if (!read) return notReached('No card was read.');
    const shown = screensOf(journal).find(({ n, screen }) => n > read.n && !PASSING.includes(screen));
    const said = [shown?.title, ...(shown?.text ?? [])].join('\n');
    const missing = ['署名用電子証明書', 'ありません', '窓口'].find((word) => !said.includes(word));
    if (missing !== undefined) return failed(`the word ${missing}`, said);
    const tried = verifiesOf(journal).find(({ query }) => !query);
    return tried ? failed('no try to be spent', `VERIFY of ${tried.key}`) : passed;
  },
});
