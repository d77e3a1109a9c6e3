import { defineCheck, failed, notReached, passed } from '../check.ts';
import { answersToServicesOf, authorizationRequestsOf } from '../reading/requests.ts';

export default defineCheck({
  summary: {
    ja: 'サービスには、code と、送ったままの state と、session_state が返る。',
    en: 'The service gets a code, the state that it sent and a session_state.',
  },
  judge(journal) {
    const requests = authorizationRequestsOf(journal);
    const answers = answersToServicesOf(journal).filter(({ location }) => location?.query['error'] === undefined);
    if (answers.length === 0) return notReached('Nobody was sent back to a service.');
    for (const { location } of answers) {
      const query = location?.query ?? {};
      const missing = ['code', 'state', 'session_state'].find((name) => typeof query[name] !== 'string');
      if (missing !== undefined) return failed(`the parameter ${missing}`, Object.keys(query));
      if (!requests.some((request) => request.query?.['state'] === query['state']))
        return failed('the state that was sent', 'another one');
    }
    return passed;
  },
});
