/** A stream that can be broken from outside, as a lost network breaks it. */
export interface BreakableStream {
  readonly body: ReadableStream<Uint8Array>;
  /** The reader's next read fails as that of `fetch` does when a connection breaks; the writer sees that the reader has gone. */
  break(): void;
}

/** What a stream that breaks by itself, without a wrapper, must be able to do. */
export interface OwnBreaking {
  break(): void;
  /** Sets what is called once, when the stream has ended, was left or was broken. */
  whenEnded(ended: () => void): void;
}

const ownBreaking = new WeakMap<ReadableStream<Uint8Array>, OwnBreaking>();

/** Says how a stream breaks by itself: a wrapper costs as much again as the stream. */
export function breaksByItself(stream: ReadableStream<Uint8Array>, breaking: OwnBreaking): void {
  ownBreaking.set(stream, breaking);
}

/** Gives a stream that can be broken: the same one where it knows how, or else a wrapped one. */
export function breakable(source: ReadableStream<Uint8Array>, ended: () => void): BreakableStream {
  const own = ownBreaking.get(source);
  if (!own) return makeBreakable(source, ended);
  own.whenEnded(ended);
  return { body: source, break: () => own.break() };
}

/** Wraps a stream; it still asks for the next chunk only when its reader does. */
function makeBreakable(source: ReadableStream<Uint8Array>, ended: () => void): BreakableStream {
  const reader = source.getReader();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let over = false;
  const end = (): void => {
    over = true;
    ended();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(own) {
        controller = own;
      },
      async pull(own) {
        const { value, done } = await reader.read();
        if (over) return;
        if (!done) return own.enqueue(value);
        end();
        own.close();
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return {
    body,
    break() {
      if (over) return;
      end();
      controller?.error(new TypeError('terminated'));
      void reader.cancel();
    },
  };
}
