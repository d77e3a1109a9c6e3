import { defineCheck, failed, notReached, passed } from '../check.ts';
import { authorizationRequestsOf, itemsAskedBy } from '../reading/requests.ts';
import { screensOf } from '../reading/screens.ts';
import { settingSeen } from '../reading/setting-seen.ts';

const S_S = ['unlock', 'sign-steps', 'sign-target', 'sign-consent', 'sign-password', 'text-pin', 'hold-card', 'done'];
const S_P = ['number', ...S_S];

export default defineCheck({
  summary: {
    ja: '署名では、利用方法のとおり、対象の確認と同意がパスワードとカードより先に来る。',
    en: 'In a signing the target and the consent come before the password and the card, in the order of the guide.',
  },
  judge(journal) {
    const setting = settingSeen(journal);
    const asked = itemsAskedBy(authorizationRequestsOf(journal)[0]);
    const expected = (setting?.crossDevice ? S_P : S_S).filter((id) => id !== 'text-pin' || asked.length > 0);
    const screens = screensOf(journal).map(({ screen }) => screen);
    // A registration that comes before has some of the same screens.
    const shown = screens.slice(screens.lastIndexOf('registration-done') + 1);
    const seen = [...new Set(shown.filter((screen) => expected.includes(screen)))];
    if (seen.some((screen, at) => screen !== expected[at])) return failed(expected.join(' → '), seen.join(' → '));
    return seen.length === expected.length ? passed : notReached('The app did not come to its last screen.');
  },
});
