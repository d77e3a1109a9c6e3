/** Puts bytes together to whole messages. */
export interface FrameReader {
  /** Takes what arrived; every message that is complete by that is handed on. */
  feed(chunk: Uint8Array): void;
  /** Stops, and gives back what came after the last message that was handed on. */
  stop(): Buffer;
}

/** How the messages of a protocol are told apart. */
export interface Framing {
  /** Bytes that must be there before the length can be read. */
  readonly headerLength: number;
  /** Length of the whole message. */
  lengthOf(header: Buffer): number;
}

/** No message of the services is larger; a peer that announces more is not one of theirs. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Makes a reader of messages.
 * @param take called with each whole message; after `stop` with no more
 * @param refuse called instead when a peer announces a length that cannot be
 */
export function createFrameReader(
  framing: Framing,
  take: (message: Buffer) => void,
  refuse: (announced: number) => void,
): FrameReader {
  let unread = Buffer.alloc(0);
  let stopped = false;
  return {
    feed(chunk) {
      unread = unread.length === 0 ? Buffer.from(chunk) : Buffer.concat([unread, chunk]);
      while (!stopped && unread.length >= framing.headerLength) {
        const length = framing.lengthOf(unread);
        if (length < framing.headerLength || length > LONGEST) {
          stopped = true;
          refuse(length);
          return;
        }
        if (unread.length < length) return;
        const message = unread.subarray(0, length);
        unread = unread.subarray(length);
        take(message);
      }
    },
    stop() {
      stopped = true;
      return unread;
    },
  };
}
