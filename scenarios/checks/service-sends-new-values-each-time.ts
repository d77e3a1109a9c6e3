import { defineCheck, failed, notReached, passed } from '../check.ts';
import { authorizationRequestsOf } from '../reading/requests.ts';

const VALUES = ['state', 'nonce', 'code_challenge'];

export default defineCheck({
  summary: {
    ja: 'サービスは、state・nonce・code_challenge をログインのたびに新しくする。',
    en: 'The service makes a new state, nonce and code_challenge for each sign-in.',
  },
  judge(journal) {
    const requests = authorizationRequestsOf(journal);
    if (requests.length < 2) return notReached('Fewer than two sign-ins were begun.');
    const again = VALUES.find((name) => new Set(requests.map(({ query }) => query?.[name])).size < requests.length);
    return again === undefined ? passed : failed(`a new ${again} each time`, `the same ${again} twice`);
  },
});
