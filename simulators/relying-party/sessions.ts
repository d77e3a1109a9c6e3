import type { Clock } from '../world/clock.ts';
import type { Account } from './account.ts';
import type { Attempt } from './attempt.ts';

/** What the service knows of one browser. */
export interface Session {
  /** The secret in the cookie; another one after a sign-in. */
  id: string;
  expiresAtMs: number;
  /** Sign-ins sent off and not yet back, by `state`: each tab may have one. */
  readonly attempts: Map<string, Attempt>;
  account?: Account;
}

/** The sessions of a service, kept on its side; the cookie holds only an id. */
export interface Sessions {
  find(id: string | undefined): Session | undefined;
  open(): Session;
  /** Gives a session another id and a new life, so that an id known before the sign-in is worth nothing after it. */
  renew(session: Session): void;
  close(session: Session): void;
  all(): Iterable<Session>;
}

/** Makes an empty store whose sessions live for `lifeMs`, each with an id that `drawId` draws. */
export function createSessions(clock: Pick<Clock, 'now'>, drawId: () => string, lifeMs: number): Sessions {
  const byId = new Map<string, Session>();

  const forgetExpired = (): void => {
    // All lives are of one length, so the oldest come first.
    for (const session of byId.values()) {
      if (session.expiresAtMs > clock.now()) return;
      byId.delete(session.id);
    }
  };

  return {
    find(id) {
      const session = id === undefined ? undefined : byId.get(id);
      return session && session.expiresAtMs > clock.now() ? session : undefined;
    },
    open() {
      forgetExpired();
      const session: Session = { id: drawId(), expiresAtMs: clock.now() + lifeMs, attempts: new Map() };
      byId.set(session.id, session);
      return session;
    },
    renew(session) {
      byId.delete(session.id);
      session.id = drawId();
      session.expiresAtMs = clock.now() + lifeMs;
      byId.set(session.id, session);
    },
    close(session) {
      byId.delete(session.id);
    },
    all: () => byId.values(),
  };
}
