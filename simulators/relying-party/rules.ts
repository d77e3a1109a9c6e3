import type { Context } from 'hono';
import * as oidc from 'openid-client';
import type { Random } from '../world/random.ts';
import type { Account } from './account.ts';
import { beginAttempt, type Attempt } from './attempt.ts';
import { answerReturn } from './answer-return.ts';
import { authenticateByKey } from './authenticate-by-key.ts';
import type { ServiceConfig } from './config.ts';
import type { Ending } from './ending.ts';
import { accountPage } from './pages/account-page.ts';
import { answerEnding } from './pages/answer-ending.ts';
import { redeemCode, type Means, type Redeemed } from './redeem-code.ts';
import { clearSessionCookie, writeSessionCookie } from './session-cookie.ts';
import { askOperator } from './signing/ask-operator.ts';
import { fetchSignResult } from './signing/fetch-sign-result.ts';
import { startSigning } from './signing/start-signing.ts';
import { verifySignature } from './signing/verify-signature.ts';
import type { Session, Sessions } from './sessions.ts';

/** Every rule of the service that a broken stand-in may change. */
export interface ServiceRules {
  /** How the service proves to the broker who it is. */
  readonly authenticate: (config: ServiceConfig) => Promise<oidc.ClientAuth>;
  /** How long it waits for an answer of the broker. */
  readonly patienceMs: number;
  /** Reads what the broker says of itself. */
  readonly discover: typeof oidc.discovery;
  /** What is asked of the client library beyond its defaults. */
  readonly harden: (broker: oidc.Configuration) => void;
  /** Starts a sign-in. */
  readonly beginAttempt: typeof beginAttempt;
  /** The session that a returning browser may go on with; `own` is the one of its cookie. */
  readonly sessionOfReturn: (own: Session | undefined, sessions: Sessions, state: string) => Session | undefined;
  /** The sign-in that a returning browser belongs to, among those of its session. */
  readonly findAttempt: (attempts: ReadonlyMap<string, Attempt>, state: string, nowMs: number) => Attempt | undefined;
  /** Answers a browser that comes back. */
  readonly answerReturn: typeof answerReturn;
  /** Checks the answer and the ID token. */
  readonly redeemCode: (broker: oidc.Configuration, callback: URL, attempt: Attempt, means: Means) => Promise<Redeemed>;
  /** Fetches the items, which must be those of the same subject. */
  readonly readUserinfo: (broker: oidc.Configuration, redeemed: Redeemed) => Promise<oidc.UserInfoResponse>;
  /** Hands a document in to be signed. */
  readonly startSigning: typeof startSigning;
  /** Fetches what came of it. */
  readonly fetchSignResult: typeof fetchSignResult;
  /** How a private business has it verified. */
  readonly askOperator: typeof askOperator;
  /** How a government service verifies it. */
  readonly verifySignature: typeof verifySignature;
  /** Draws the secret of a session. */
  readonly drawSessionId: (random: Random) => string;
  /** When the session becomes a signed-in one. */
  readonly openSession: (open: (account: Account) => void, identify: () => Promise<Account>) => Promise<void>;
  /** Whose the session is from now on. */
  readonly keepAccount: (session: Session, account: Account) => void;
  /** What a sign-in does to the session's id. */
  readonly renewSession: (sessions: Sessions, session: Session) => void;
  /** Whether a sign-in may be begun in this session. */
  readonly mayBegin: (session: Session | undefined) => boolean;
  /** Who is signed in with this session. */
  readonly accountOf: (session: Session | undefined, sessions: Sessions) => Account | undefined;
  /** Gives the browser its session's id. */
  readonly writeCookie: typeof writeSessionCookie;
  /** Ends the session: on this side, and in the browser. */
  readonly logOut: (context: Context, config: ServiceConfig, sessions: Sessions, session: Session | undefined) => void;
  /** What every answer says about where it may travel and stay. */
  readonly guard: (context: Context) => void;
  /** Where someone is led who has just signed in. */
  readonly welcome: (
    context: Context,
    config: ServiceConfig,
    account: Account | undefined,
  ) => Response | Promise<Response>;
  /** What a person sees who has signed in. */
  readonly accountPage: typeof accountPage;
  /** What a person sees when it did not work. */
  readonly answerEnding: (context: Context, ending: Ending, config: ServiceConfig) => Response | Promise<Response>;
}

/** The service as it should be. */
export const honestServiceRules: ServiceRules = {
  authenticate: (config) => authenticateByKey(config),
  patienceMs: 10_000,
  discover: oidc.discovery,
  // By default the library trusts the connection for tokens from the token endpoint and skips their signature.
  harden: oidc.enableNonRepudiationChecks,
  beginAttempt,
  sessionOfReturn: (own) => own,
  findAttempt: (attempts, state) => attempts.get(state),
  answerReturn,
  redeemCode: (broker, callback, attempt) => redeemCode(broker, callback, attempt),
  readUserinfo: (broker, { accessToken, sub }) => oidc.fetchUserInfo(broker, accessToken, sub),
  startSigning,
  fetchSignResult,
  askOperator,
  verifySignature,
  drawSessionId: (random) => random.token(32),
  openSession: async (open, identify) => open(await identify()),
  keepAccount(session, account) {
    session.account = account;
  },
  renewSession: (sessions, session) => sessions.renew(session),
  mayBegin: () => true,
  accountOf: (session) => session?.account,
  writeCookie: writeSessionCookie,
  logOut(context, config, sessions, session) {
    if (session) sessions.close(session);
    clearSessionCookie(context, config);
  },
  guard(context) {
    // The address of the way back holds a code and pages hold people's data: neither may travel or stay.
    context.header('referrer-policy', 'no-referrer');
    context.header('cache-control', 'no-store');
  },
  welcome: (context) => context.redirect('/account', 303),
  accountPage,
  answerEnding,
};
