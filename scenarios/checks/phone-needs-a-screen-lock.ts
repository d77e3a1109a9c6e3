import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { registrationsBegunOf } from '../reading/registrations.ts';
import { screensOf } from '../reading/screens.ts';
import { settingSeen } from '../reading/setting-seen.ts';

export default defineCheck({
  summary: {
    ja: '画面ロックのないスマートフォンでは、設定するまで利用登録できない。',
    en: 'Without a screen lock nobody is registered; after one was set up the registration goes on.',
  },
  judge(journal) {
    if (settingSeen(journal)?.unlock !== 'none') return notReached('The phone has a screen lock.');
    const screens = screensOf(journal);
    const told = screens.find(({ screen }) => screen === 'registration-no-lock');
    const went = screens.find(({ screen }) => screen === 'registration-prepare');
    const [set] = deedsOf(journal, 'setsScreenLock');
    if (went && (!set || went.n < set.n)) return failed('no way on without a screen lock', went.screen);
    if (!told) return notReached('The app did not come to the lock.');
    if (![told.title, ...told.text].join('').includes('画面ロック')) return failed('the word 画面ロック', told.text);
    if (!set) return registrationsBegunOf(journal).length === 0 ? passed : failed('no registration', 'one was begun');
    return went ? passed : notReached('The registration did not go on.');
  },
});
