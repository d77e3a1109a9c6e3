import { defineCheck, failed, notReached, passed } from '../check.ts';
import { cardFaceOf } from '../reading/card-face.ts';
import { exchangesOf, pathOf } from '../reading/exchanges.ts';
import { authorizationRequestsOf, itemsAskedBy } from '../reading/requests.ts';

const ITEMS = ['name', 'address', 'birthdate', 'gender'];

export default defineCheck({
  summary: {
    ja: 'サービスは求めた項目だけを、カードのとおりの文字で受け取る。',
    en: 'The service receives what it asked for, letter for letter as on the card, and nothing else.',
  },
  judge(journal) {
    const told = exchangesOf(journal).find((one) => pathOf(one).endsWith('/userinfo') && one.status === 200);
    const face = cardFaceOf(journal);
    const asked = itemsAskedBy(authorizationRequestsOf(journal)[0]);
    // Where nothing is asked for, nothing need be known of the card either.
    if (!told || (!face && asked.length > 0)) return notReached('Nothing was released to a service.');
    for (const item of ITEMS) {
      const expected = asked.includes(item) ? face?.[item] : undefined;
      const got = told.received?.[item];
      if (got !== expected) return failed(`${item}: ${String(expected ?? 'not given')}`, got ?? 'not given');
    }
    return passed;
  },
});
