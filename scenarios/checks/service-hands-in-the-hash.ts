import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf, pathOf } from '../reading/exchanges.ts';
import { pagesOf } from '../reading/pages.ts';
import { authorizationRequestsOf } from '../reading/requests.ts';
import { hashHandedIn, hashIn, startsOf } from '../reading/signings.ts';

export default defineCheck({
  summary: {
    ja: 'サービスは、自分用のトークンで、画面に示した文書のSHA-256だけを署名APIに渡す。',
    en: 'The service hands in the SHA-256 of the document that its page shows, with a token of its own.',
  },
  judge(journal) {
    const [start] = startsOf(journal);
    const page = pagesOf(journal).find((one) => one.page === 'start' && hashIn(one.text) !== undefined);
    if (!start || !page) return notReached('Nothing was handed in to be signed.');
    const own = exchangesOf(journal).findLast((one) => one.n < start.n && pathOf(one).endsWith('/token'));
    if (own?.sent?.['grant_type'] !== 'client_credentials' || own.status !== 200 || start.authorization !== 'Bearer')
      return failed('a token by client_credentials first', own?.sent?.['grant_type'] ?? 'none');
    const [shown, handedIn] = [hashIn(page.text), hashHandedIn(start)];
    if (handedIn === undefined || handedIn !== shown) return failed(`the hash ${shown}`, start.sent?.['data']);
    const request = authorizationRequestsOf(journal).find(({ n }) => n > start.n)?.query;
    const asks = String(request?.['scope']).split(' ').includes('sign');
    const named = request?.['sign_transaction_id'] === start.received?.['sign_transaction_id'];
    return asks && named ? passed : failed('scope sign and the transaction in the request', request ?? 'no request');
  },
});
