import { defineCheck, failed, notReached, passed } from '../check.ts';
import { appCallsOf } from '../reading/requests.ts';
import { proofsOf } from '../reading/proofs.ts';
import { screenAfter } from '../reading/screens.ts';

/** For each refusal what the app says of it, and what it advises. */
const WORDS: Readonly<Record<string, readonly [says: string, advises: string]>> = {
  certificate_expired: ['有効期限が切れています', '窓口'],
  certificate_not_yet_valid: ['まだ始まっていません', '始まってから'],
  certificate_revoked: ['失効しています', '窓口'],
  certificate_suspended: ['一時停止されています', '窓口'],
  certificate_untrusted: ['確認できませんでした', '窓口'],
};

export default defineCheck({
  summary: {
    ja: '電子証明書が使えないときは、その理由と、どうすればよいかを伝える。',
    en: 'A certificate that cannot be used is said to be so with the reason, and with the advice what to do.',
  },
  judge(journal) {
    const refused = [...proofsOf(journal), ...appCallsOf(journal, 'signature')].find(
      ({ received }) => String(received?.['error']) in WORDS,
    );
    if (!refused) return notReached('No certificate was refused.');
    const words = WORDS[String(refused.received?.['error'])] ?? [];
    const shown = screenAfter(refused.n, journal);
    const said = [shown?.title, ...(shown?.text ?? [])].join('\n');
    const missing = words.find((word) => !said.includes(word));
    return missing === undefined ? passed : failed(`the words ${missing}`, said);
  },
});
