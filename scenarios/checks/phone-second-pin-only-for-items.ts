import { defineCheck, failed, notReached, passed } from '../check.ts';
import { authorizationRequestsOf, itemsAskedBy } from '../reading/requests.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '券面事項入力補助用の暗証番号は、氏名などの情報を求めるサービスのときだけ尋ねる。',
    en: 'The 券面 PIN is asked for when the service wants items, and only then.',
  },
  judge(journal) {
    const screens = screensOf(journal);
    const [request] = authorizationRequestsOf(journal);
    const card = screens.find(({ screen }) => screen === 'hold-card');
    if (!request || !card) return notReached('The app did not ask for the card.');
    const asked = itemsAskedBy(request);
    const shown = screens.some(({ n, screen }) => n < card.n && screen === 'text-pin');
    if (shown === asked.length > 0) return passed;
    return failed(
      asked.length > 0 ? `the 券面 PIN for ${asked.join(', ')}` : 'no 券面 PIN for a service that asks for nothing',
      shown ? 'it was asked for' : 'it was not asked for',
    );
  },
});
