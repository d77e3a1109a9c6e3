import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: '署名では、利用者証明用の暗証番号は尋ねられず、カードにも送られない。',
    en: 'A signing never asks for the 利用者証明用 PIN, and sends none to the card.',
  },
  judge(journal) {
    if (screensOf(journal).some(({ screen }) => screen === 'auth-pin')) return failed('no screen for that PIN', 'one');
    const verifies = verifiesOf(journal);
    const wrong = verifies.find(({ key }) => key === 'jpki/0018');
    if (wrong) return failed('no VERIFY of that PIN', `one at entry ${wrong.n}`);
    return verifies.some(({ key, sw }) => key === 'jpki/001B' && sw === '9000')
      ? passed
      : notReached('The password for signing did not come to the card.');
  },
});
