import { defineCheck, failed, notReached, passed } from '../check.ts';
import { authorizationRequestsOf, itemsAskedBy } from '../reading/requests.ts';
import { screensOf } from '../reading/screens.ts';
import { settingSeen } from '../reading/setting-seen.ts';

const A_S = ['unlock', 'steps', 'auth-pin', 'text-pin', 'hold-card', 'consent', 'done'];
const A_P = ['number', ...A_S];

export default defineCheck({
  summary: {
    ja: 'アプリの画面は、利用方法のとおりの順に出る。',
    en: 'The app shows its screens in the order of the guide.',
  },
  judge(journal) {
    const setting = settingSeen(journal);
    const asked = itemsAskedBy(authorizationRequestsOf(journal)[0]);
    const expected = (setting?.crossDevice ? A_P : A_S).filter((id) => id !== 'text-pin' || asked.length > 0);
    const screens = screensOf(journal).map(({ screen }) => screen);
    // A registration that comes before has some of the same screens.
    const shown = screens.slice(screens.lastIndexOf('registration-done') + 1);
    const seen = [...new Set(shown.filter((screen) => expected.includes(screen)))];
    if (seen.some((screen, at) => screen !== expected[at])) return failed(expected.join(' → '), seen.join(' → '));
    return seen.length === expected.length ? passed : notReached('The app did not come to its last screen.');
  },
});
