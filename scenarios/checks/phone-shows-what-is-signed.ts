import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf } from '../reading/exchanges.ts';
import { screensOf } from '../reading/screens.ts';
import { hashHandedIn, hashIn, startsOf } from '../reading/signings.ts';

export default defineCheck({
  summary: {
    ja: '「署名する対象の確認」は、サービスの名前と、サービスが渡した文書名・ハッシュ値を示す。',
    en: 'The screen 「署名する対象の確認」 names the service and shows the title and the hash that it handed in.',
  },
  judge(journal) {
    const target = screensOf(journal).find(({ screen }) => screen === 'sign-target');
    const [start] = startsOf(journal);
    if (!target || !start) return notReached('The app did not come to what is to be signed.');
    const session = exchangesOf(journal).find(({ received }) => received?.['service'] !== undefined);
    const name = String((session?.received?.['service'] as { name?: unknown } | undefined)?.name ?? '');
    const wanted = [name, String(start.sent?.['title'] ?? '')];
    const missing = wanted.find((word) => word === '' || !target.text.some((line) => line.includes(word)));
    if (missing !== undefined) return failed(`the words “${missing}”`, target.text);
    const [shown, expected] = [hashIn(target.text), hashHandedIn(start)];
    return shown === expected ? passed : failed(`the hash ${expected}`, shown ?? 'none');
  },
});
