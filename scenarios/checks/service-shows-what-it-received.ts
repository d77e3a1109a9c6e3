import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf, pathOf } from '../reading/exchanges.ts';
import { pagesOf } from '../reading/pages.ts';
import { authorizationRequestsOf, itemsAskedBy } from '../reading/requests.ts';

export default defineCheck({
  summary: {
    ja: 'サービスの画面に、受け取った情報がそのまま表示される。',
    en: 'The service’s page shows what it received, as it was received.',
  },
  judge(journal) {
    const told = exchangesOf(journal).find((one) => pathOf(one).endsWith('/userinfo') && one.status === 200);
    const page = pagesOf(journal).find((one) => one.page === 'signed-in');
    if (!told || !page) return notReached('Nobody was signed in.');
    const asked = itemsAskedBy(authorizationRequestsOf(journal)[0]);
    const missing = asked.find((item) => !page.text.includes(String(told.received?.[item])));
    return missing === undefined ? passed : failed(`${missing}: ${String(told.received?.[missing])}`, page.text);
  },
});
