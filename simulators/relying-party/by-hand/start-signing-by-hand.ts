import * as oidc from 'openid-client';
import type { ServiceRules } from '../rules.ts';
import { dataOf, hashOf } from '../signing/document.ts';
import { signApiUrl } from '../signing/sign-api.ts';
import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import { TokenRefused } from '../token-refused.ts';
import type { AnswerSeen } from './answer-seen.ts';
import type { Members } from './habits.ts';
import { readStarted } from './read-started.ts';
import { readWhole, sendOf } from './send-of.ts';

/** What is sent to start a signing. */
interface StartRequest {
  readonly url: URL;
  readonly type: string;
  readonly members: Members;
}

/** What a service does when it hands a document in by hand. */
interface StartHabits {
  readonly write: (request: StartRequest, accessToken: string) => StartRequest;
  readonly ask: (send: () => Promise<Response>) => Promise<Response>;
  readonly readAnswer: (answer: AnswerSeen) => Members;
  readonly transactionOf: (members: Members) => string;
}

/** Starts a signing without the client library, with a bad habit. */
export function startSigningByHand({
  write = (request) => request,
  ask = (send) => send(),
  readAnswer = readStarted,
  transactionOf = namedTransaction,
}: Partial<StartHabits>): ServiceRules['startSigning'] {
  return async (broker, config, signing) => {
    const { access_token: accessToken } = await oidc.clientCredentialsGrant(broker, { scope: 'sign' });
    const { url, type, members } = write(
      {
        url: signApiUrl(config),
        type: 'application/json',
        members: {
          [SIGN_MEMBERS.data]: dataOf(signing),
          [SIGN_MEMBERS.mode]: signing.mode,
          [SIGN_MEMBERS.title]: signing.title,
        },
      },
      accessToken,
    );
    const headers = new Headers({ authorization: `Bearer ${accessToken}`, 'content-type': type });
    const answer = await readWhole(
      await ask(() => sendOf(broker)(url.href, { method: 'POST', headers, body: JSON.stringify(members) })),
    );
    return { transaction: transactionOf(readAnswer(answer)), hash: hashOf(signing) };
  };
}

function namedTransaction(members: Members): string {
  const transaction = members[SIGN_MEMBERS.id];
  if (typeof transaction !== 'string') throw new TokenRefused('Expected a sign transaction.');
  return transaction;
}
