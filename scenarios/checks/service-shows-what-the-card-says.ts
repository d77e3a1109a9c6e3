import { defineCheck, failed, notReached, passed } from '../check.ts';
import { cardFaceOf } from '../reading/card-face.ts';
import { pagesOf } from '../reading/pages.ts';
import { authorizationRequestsOf, itemsAskedBy } from '../reading/requests.ts';

export default defineCheck({
  summary: {
    ja: 'サービスの画面に、カードのとおりの情報が表示される。',
    en: 'The service’s page shows what is on the card.',
  },
  judge(journal) {
    const page = pagesOf(journal).find((one) => one.page === 'signed-in');
    const face = cardFaceOf(journal);
    if (!page || !face) return notReached('Nobody was signed in.');
    const asked = itemsAskedBy(authorizationRequestsOf(journal)[0]);
    const missing = asked.find((item) => !page.text.includes(String(face[item])));
    return missing === undefined ? passed : failed(`${missing}: ${String(face[missing])}`, page.text);
  },
});
