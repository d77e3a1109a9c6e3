import { defineCheck, failed, notReached, passed } from '../check.ts';
import { authorizationRequestsOf, itemsAskedBy } from '../reading/requests.ts';
import { screensOf } from '../reading/screens.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: 'カードをかざす前に、必要な暗証番号がすべて入力されている。',
    en: 'Every PIN that is needed has been typed before the card is held.',
  },
  judge(journal) {
    const screens = screensOf(journal);
    const ready = screens.find(({ screen }) => screen === 'hold-card');
    if (!ready) return notReached('The app did not ask for the card.');
    const asked = itemsAskedBy(authorizationRequestsOf(journal)[0]);
    const before = screens.filter(({ n }) => n < ready.n).map(({ screen }) => screen);
    const registers = before.includes('registration-prepare');
    const needed = asked.length > 0 && !registers ? ['auth-pin', 'text-pin'] : ['auth-pin'];
    const missing = needed.filter((id) => !before.includes(id));
    if (missing.length > 0) return failed(`${needed.join(' and ')} before the card`, `no ${missing.join(' and ')}`);
    const [first] = verifiesOf(journal);
    if (!first) return notReached('No PIN went to the card.');
    return first.n > ready.n ? passed : failed('no PIN at the card before all are typed', `VERIFY at entry ${first.n}`);
  },
});
