import { breaksByItself } from './breakable-stream.ts';
import type { Work } from './work.ts';

/** A stream of server-sent events towards one listener. */
export interface PushStream {
  /** The response body, `text/event-stream`. */
  readonly body: ReadableStream<Uint8Array>;
  /** Sends one event; `data` is written as JSON. Ignored once the listener has gone. */
  send(event: string, data: unknown): void;
  /** Asks the listener to wait no longer than this before it comes back when the line broke (HTML standard, `retry`). */
  askBackWithin(ms: number): void;
  /** Ends the stream from our side. */
  end(): void;
}

/**
 * Opens a push stream whose undelivered events count as work under way: the count falls only when the listener
 * asks for the next event, that is, when it has dealt with this one.
 * @param gone called once, when the listener has left or the stream was ended
 */
export function openPushStream(work: Work, gone: () => void): PushStream {
  const encoder = new TextEncoder();
  const queue: { chunk: Uint8Array; handled: () => void }[] = [];
  let handling: (() => void) | undefined;
  let wake: (() => void) | undefined;
  let ended = false;
  let left = false;
  let whenLeft = gone;
  let breakNow: (() => void) | undefined;

  const leave = (): void => {
    if (left) return;
    left = true;
    ended = true;
    handling?.();
    for (const { handled } of queue.splice(0)) handled();
    whenLeft();
  };

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        breakNow = () => controller.error(new TypeError('terminated'));
      },
      async pull(controller) {
        handling?.();
        handling = undefined;
        while (queue.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
        const next = queue.shift();
        if (next) {
          handling = next.handled;
          controller.enqueue(next.chunk);
        } else if (!left) {
          leave();
          controller.close();
        }
      },
      cancel() {
        leave();
        wake?.();
      },
    },
    { highWaterMark: 0 },
  );

  const write = (text: string): void => {
    if (ended) return;
    queue.push({ chunk: encoder.encode(text), handled: work.enter() });
    wake?.();
  };

  breaksByItself(body, {
    break() {
      if (left) return;
      breakNow?.();
      leave();
      wake?.();
    },
    whenEnded(run) {
      whenLeft = () => {
        run();
        gone();
      };
    },
  });

  return {
    body,
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    askBackWithin: (ms) => write(`retry: ${ms}\n\n`),
    end() {
      ended = true;
      wake?.();
    },
  };
}
