import type { ServiceRules } from '../rules.ts';
import type { AnswerSeen } from './answer-seen.ts';
import { readMembers } from './careful.ts';
import type { Members } from './habits.ts';
import { readWhole, sendOf } from './send-of.ts';

/** What a service does when it fetches the result of a signing by hand. */
interface ResultHabits {
  readonly ask: (send: () => Promise<Response>) => Promise<Response>;
  readonly readAnswer: (answer: AnswerSeen) => Members;
}

/** Fetches the result of a signing without the client library, with a bad habit. */
export function fetchSignResultByHand({
  ask = (send) => send(),
  readAnswer = readMembers,
}: Partial<ResultHabits>): ServiceRules['fetchSignResult'] {
  return async (broker, { issuer }, { accessToken }, { transaction }) => {
    const headers = new Headers({ authorization: `Bearer ${accessToken}`, accept: 'application/json' });
    const url = `${issuer.replace(/\/realms\/[^/]+\/?$/, '')}/sign-transactions/${transaction}/result`;
    return readAnswer(await readWhole(await ask(() => sendOf(broker)(url, { headers }))));
  };
}
