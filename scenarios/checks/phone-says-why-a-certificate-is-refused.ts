import { defineCheck, failed, notReached, passed } from '../check.ts';
import { appCallsOf } from '../reading/requests.ts';
import { proofsOf } from '../reading/proofs.ts';
import { screenAfter } from '../reading/screens.ts';

const WORDS: Readonly<Record<string, string>> = {
  certificate_expired: '有効期限が切れています',
  certificate_revoked: '失効しています',
  certificate_suspended: '一時停止されています',
};

export default defineCheck({
  summary: {
    ja: '電子証明書が使えないときは、有効期限切れ・失効・一時停止のどれかを伝え、窓口を案内する。',
    en: 'A certificate that cannot be used is said to be expired, revoked or suspended, with the advice where to go.',
  },
  judge(journal) {
    const refused = [...proofsOf(journal), ...appCallsOf(journal, 'signature')].find(
      ({ received }) => String(received?.['error']) in WORDS,
    );
    if (!refused) return notReached('No certificate was refused.');
    const word = WORDS[String(refused.received?.['error'])] ?? '';
    const shown = screenAfter(refused.n, journal);
    const said = [shown?.title, ...(shown?.text ?? [])].join('\n');
    if (!said.includes(word)) return failed(`the words ${word}`, said);
    return said.includes('窓口') ? passed : failed('the advice to go to the municipal office', said);
  },
});
