import { defineCheck, failed, notReached, passed } from '../check.ts';
import { registrationProofsOf } from '../reading/registrations.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '利用登録の途中で通信が切れても、戻ってから「再試行」で続けられる。',
    en: 'When the network is lost in a registration the app says so, and goes on with 「再試行」 once it is back.',
  },
  judge(journal) {
    const cut = journal.find(({ kind }) => kind === 'network-cut');
    const back = journal.find(({ kind, n }) => kind === 'network-restored' && n > (cut?.n ?? n));
    if (!cut || !back) return notReached('No network was lost and found again.');
    const shown = screensOf(journal).filter(({ n }) => n > cut.n && n < back.n);
    const told = shown.find(({ screen }) => screen === 'no-network');
    if (!told) return failed('the screen “no-network”', shown.at(-1)?.screen);
    if (!told.buttons.includes('再試行')) return failed('「再試行」', told.buttons);
    const accepted = registrationProofsOf(journal).find(({ n, status }) => n > back.n && status === 201);
    return accepted ? passed : failed('the app to be registered afterwards', 'it was not');
  },
});
