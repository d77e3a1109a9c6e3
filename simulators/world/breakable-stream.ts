/** A stream that can be broken from outside, as a lost network breaks it. */
export interface BreakableStream {
  readonly body: ReadableStream<Uint8Array>;
  /** The reader's next read fails as that of `fetch` does when a connection breaks; the writer sees that the reader has gone. */
  break(): void;
}

/** Wraps a stream; it still asks for the next chunk only when its reader does. */
export function makeBreakable(source: ReadableStream<Uint8Array>, ended: () => void): BreakableStream {
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
