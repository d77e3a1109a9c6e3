import type { UserInfoResponse } from 'openid-client';
import type { ServiceRules } from '../rules.ts';
import { TokenRefused } from '../token-refused.ts';
import type { AnswerSeen } from './answer-seen.ts';
import { readMembers } from './careful.ts';
import type { Members } from './habits.ts';
import { readWhole, sendOf } from './send-of.ts';

/** What a service does when it asks userinfo by hand. */
interface UserinfoHabits {
  readonly ask: (send: () => Promise<Response>) => Promise<Response>;
  readonly readAnswer: (answer: AnswerSeen) => Members;
  readonly isSamePerson: (members: Members, sub: string) => boolean;
}

const carefully: UserinfoHabits = {
  ask: (send) => send(),
  readAnswer: readMembers,
  isSamePerson: (members, sub) => members['sub'] === sub,
};

/** Asks userinfo without the client library, with a bad habit. */
export function readUserinfoByHand(change: Partial<UserinfoHabits> = {}): ServiceRules['readUserinfo'] {
  const habits = { ...carefully, ...change };
  return async (broker, { accessToken, sub }) => {
    const headers = new Headers({ authorization: `Bearer ${accessToken}`, accept: 'application/json' });
    const endpoint = broker.serverMetadata().userinfo_endpoint ?? '';
    const answer = await habits.ask(() => sendOf(broker)(endpoint, { headers }));
    const members = habits.readAnswer(await readWhole(answer));
    if (!habits.isSamePerson(members, sub)) throw new TokenRefused('Userinfo is about somebody else.');
    return members as UserInfoResponse;
  };
}
