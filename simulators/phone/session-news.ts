import type { AppApi } from './app-api.ts';
import { readEventStream } from './event-stream.ts';
import { parseJson } from './parse-json.ts';
import { sessionSchema, type Session } from './session.ts';

/** Follows one session at a time by the broker's server push. */
export interface SessionNews {
  /** Leaves the session followed so far and follows this one; resolves when the stream stands, or cannot. */
  follow(sessionId: string): Promise<void>;
  /** Opens the stream again if it was lost. */
  resume(): Promise<void>;
  stop(): void;
}

/** What the app does with news. */
interface Listener {
  /** News has come and is kept until the answers that are on their way are there; gives back its being heard. */
  keeps(hearing: Promise<void>): Promise<void>;
  changed(session: Session): Promise<void>;
  /** The stream broke off although nobody left it. */
  lost(): Promise<void>;
}

/** Makes the app's ear for a session's changes. */
export function createSessionNews(api: AppApi, listener: Listener): SessionNews {
  let followed: { readonly sessionId: string } | undefined;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  const listen = async (mine: ReadableStreamDefaultReader<Uint8Array>): Promise<void> => {
    let heard = Promise.resolve();
    const hear = async (session: Session, before: Promise<void>): Promise<void> => {
      await before;
      await api.settled();
      if (reader === mine) await listener.changed(session);
    };
    try {
      for await (const { event, data } of readEventStream(mine)) {
        if (reader !== mine) return;
        const session = event === 'state' ? sessionSchema.safeParse(parseJson(data)) : undefined;
        if (session?.success) heard = listener.keeps(hear(session.data, heard));
      }
    } catch (error) {
      // How fetch reports a connection that broke; any other error is a mistake of ours.
      if (!(error instanceof TypeError && error.message === 'terminated')) throw error;
    }
    await heard;
    if (reader !== mine) return;
    reader = undefined;
    await listener.lost();
  };

  const stop = (): void => {
    const left = reader;
    reader = undefined;
    followed = undefined;
    void left?.cancel();
  };

  const open = async (mine: { readonly sessionId: string }): Promise<void> => {
    const body = await api.events(mine.sessionId);
    if (!body) return;
    // On a slow network another stream may have been asked for meanwhile, of this session or of another one.
    if (followed !== mine || reader) return body.cancel();
    reader = body.getReader();
    void listen(reader);
  };

  return {
    follow(sessionId) {
      stop();
      followed = { sessionId };
      return open(followed);
    },
    async resume() {
      if (followed && !reader) await open(followed);
    },
    stop,
  };
}
