import type { ServiceRules } from '../rules.ts';
import { ResultNotYet } from '../signing/result-not-yet.ts';
import { signApiUrl } from '../signing/sign-api.ts';
import { NOT_SIGNED_YET } from '../signing/sign-members.ts';
import { TokenRefused } from '../token-refused.ts';
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
  return async (broker, config, { accessToken }, { transaction }) => {
    const headers = new Headers({ authorization: `Bearer ${accessToken}`, accept: 'application/json' });
    const url = signApiUrl(config, `/${transaction}/result`).href;
    const answer = await readWhole(await ask(() => sendOf(broker)(url, { headers })));
    try {
      return readAnswer(answer);
    } catch (refused) {
      throw refused instanceof TokenRefused && answer.status === NOT_SIGNED_YET ? new ResultNotYet() : refused;
    }
  };
}
