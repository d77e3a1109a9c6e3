import type { AnswerSeen } from './answer-seen.ts';
import type { ClaimRules } from './claim-rules.ts';
import type { Keys } from './keys.ts';
import type { TokenSeen } from './token-seen.ts';

/** Members of a JSON object. */
export type Members = Readonly<Record<string, unknown>>;

/** What a service that reads tokens by hand does at each step; a broken one has one bad habit among good ones. */
export interface Habits {
  /** Sends the token request. */
  readonly ask: (send: () => Promise<Response>) => Promise<Response>;
  /** Takes the token answer for what it is, or throws. */
  readonly readAnswer: (answer: AnswerSeen) => Members;
  /** Cuts the ID token into header, payload and signature, or throws. */
  readonly cut: (idToken: unknown) => readonly string[];
  readonly parse: (json: string) => Members;
  readonly isGenuine: (token: TokenSeen, keys: Keys) => boolean | Promise<boolean>;
  readonly claims: ClaimRules;
  /** Whether there must be an ID token at all. */
  readonly needsIdToken: boolean;
  /** Who has signed in; `ofUserinfo` asks what userinfo says. */
  readonly subject: (claims: Members, ofUserinfo: () => Promise<string>) => string | Promise<string>;
}
