import { Duplex } from 'node:stream';
import { encodeAdbMessage } from './message.ts';

/** One stream that adb opened to a service of the device, as the service sees it, and what the transport tells it. */
export interface AdbStream {
  readonly duplex: Duplex;
  /** Data came. */
  written(data: Buffer): void;
  /** What was sent last has been taken. */
  okay(): void;
  /** The other side, or the whole connection, is gone. */
  closed(): void;
}

/** What a stream needs of its connection. */
interface StreamEnds {
  readonly local: number;
  readonly remote: number;
  readonly maxData: number;
  send(message: Buffer): void;
  /** Told when the stream is over. */
  over(): void;
}

/**
 * Makes a stream with adb's flow control: one message at a time, the next only after the last was taken (`OKAY`); what
 * came is acknowledged only when somebody has read it.
 */
export function createAdbStream({ local, remote, maxData, send, over }: StreamEnds): AdbStream {
  let taken: (() => void) | undefined;
  let unread = false;
  let gone = false;

  const acknowledge = (): void => {
    if (unread && !gone) send(encodeAdbMessage('OKAY', local, remote));
    unread = false;
  };
  const sendAll = (data: Buffer, done: () => void): void => {
    if (gone || data.length === 0) return done();
    send(encodeAdbMessage('WRTE', local, remote, data.subarray(0, maxData)));
    taken = () => sendAll(data.subarray(maxData), done);
  };
  const duplex = new Duplex({
    read: acknowledge,
    write: (chunk: Buffer, _encoding, done) => sendAll(chunk, done),
    final: (done) => {
      if (!gone) send(encodeAdbMessage('CLSE', local, remote));
      gone = true;
      over();
      duplex.push(null);
      done();
    },
    destroy: (error, done) => {
      if (!gone) send(encodeAdbMessage('CLSE', local, remote));
      gone = true;
      over();
      done(error);
    },
  });
  // A service that is cut off in the middle of an answer has nobody left to complain to.
  duplex.on('error', () => duplex.destroy());

  return {
    duplex,
    written(data) {
      unread = true;
      if (duplex.push(data)) acknowledge();
    },
    okay() {
      const next = taken;
      taken = undefined;
      next?.();
    },
    closed() {
      if (gone) return;
      gone = true;
      over();
      taken?.();
      duplex.push(null);
      duplex.destroy();
    },
  };
}
