import { defineCheck, failed, notReached, passed } from '../check.ts';
import { answersToServicesOf, appCallsOf, tokenCallsOf } from '../reading/requests.ts';

const LONG_MS = 60_000;

export default defineCheck({
  summary: {
    ja: '認可コードはサービスへ戻るときに作られるので、完了画面で何分待っても使える。',
    en: 'The code is made when the browser leaves for the service, so minutes at the last page cost nothing.',
  },
  judge(journal) {
    const [consent] = appCallsOf(journal, 'consent');
    const [answer] = answersToServicesOf(journal);
    const [token] = tokenCallsOf(journal);
    if (!consent || !answer || !token) return notReached('The code was not taken to the service.');
    const waitedMs = answer.atMs - consent.atMs;
    if (waitedMs < LONG_MS) return notReached(`The person waited only ${waitedMs} ms.`);
    return token.status === 200 ? passed : failed(`a code that works after ${waitedMs} ms`, token.received);
  },
});
