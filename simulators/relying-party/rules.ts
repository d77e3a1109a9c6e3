import type { Context } from 'hono';
import * as oidc from 'openid-client';
import type { Account } from './account.ts';
import { beginAttempt, type Attempt } from './attempt.ts';
import { authenticateByKey } from './authenticate-by-key.ts';
import type { ServiceConfig } from './config.ts';
import type { Ending } from './ending.ts';
import { accountPage } from './pages/account-page.ts';
import { answerEnding } from './pages/answer-ending.ts';
import { redeemCode, type Redeemed } from './redeem-code.ts';
import type { Session, Sessions } from './sessions.ts';

/** Every rule of the service that a broken stand-in may change. */
export interface ServiceRules {
  /** How the service proves to the broker who it is. */
  readonly authenticate: (config: ServiceConfig) => Promise<oidc.ClientAuth>;
  /** What is asked of the client library beyond its defaults. */
  readonly harden: (broker: oidc.Configuration) => void;
  /** Starts a sign-in. */
  readonly beginAttempt: typeof beginAttempt;
  /** The session that a returning browser may go on with; `own` is the one of its cookie. */
  readonly sessionOfReturn: (own: Session | undefined, sessions: Sessions, state: string) => Session | undefined;
  /** The sign-in that a returning browser belongs to, among those of its session. */
  readonly findAttempt: (attempts: ReadonlyMap<string, Attempt>, state: string) => Attempt | undefined;
  /** Checks the answer and the ID token. */
  readonly redeemCode: (broker: oidc.Configuration, callback: URL, attempt: Attempt) => Promise<Redeemed>;
  /** Fetches the items, which must be those of the same subject. */
  readonly readUserinfo: (broker: oidc.Configuration, redeemed: Redeemed) => Promise<oidc.UserInfoResponse>;
  /** When the session becomes a signed-in one. */
  readonly openSession: (open: (account: Account) => void, identify: () => Promise<Account>) => Promise<void>;
  /** What a sign-in does to the session's id. */
  readonly renewSession: (sessions: Sessions, session: Session) => void;
  /** What a person sees who has signed in. */
  readonly accountPage: typeof accountPage;
  /** What a person sees when it did not work. */
  readonly answerEnding: (context: Context, ending: Ending, config: ServiceConfig) => Response | Promise<Response>;
}

/** The service as it should be. */
export const honestServiceRules: ServiceRules = {
  authenticate: authenticateByKey,
  // By default the library trusts the connection for tokens from the token endpoint and skips their signature.
  harden: oidc.enableNonRepudiationChecks,
  beginAttempt,
  sessionOfReturn: (own) => own,
  findAttempt: (attempts, state) => attempts.get(state),
  redeemCode,
  readUserinfo: (broker, { accessToken, sub }) => oidc.fetchUserInfo(broker, accessToken, sub),
  openSession: async (open, identify) => open(await identify()),
  renewSession: (sessions, session) => sessions.renew(session),
  accountPage,
  answerEnding,
};
