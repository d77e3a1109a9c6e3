import type { Work } from './work.ts';

/** The streams that are open to each actor. */
export interface Lines {
  /** Gives the answer with its stream on a line of this actor. */
  hold(actor: string, answer: Response): Response;
  /** Breaks every line of an actor, in the way `fetch` reports a connection that broke. */
  cut(actor: string): void;
}

/** Makes a network without open lines. */
export function createLines(work: Work): Lines {
  const open = new Map<string, Set<() => void>>();

  return {
    hold(actor, answer) {
      if (!answer.body) return answer;
      const mine = open.get(actor) ?? new Set();
      open.set(actor, mine);
      const { body, snap } = makeLine(answer.body, () => mine.delete(snap));
      mine.add(snap);
      return new Response(body, answer);
    },
    cut(actor) {
      const broken = [...(open.get(actor) ?? [])];
      if (broken.length === 0) return;
      for (const snap of broken) snap();
      // Nothing says when a listener has noticed; after one turn of the event loop each of them has.
      setImmediate(work.enter());
    },
  };
}

function makeLine(source: ReadableStream<Uint8Array>, gone: () => void): { body: ReadableStream; snap: () => void } {
  const reader = source.getReader();
  let snap = (): void => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        snap = () => {
          gone();
          controller.error(new TypeError('terminated'));
          void reader.cancel();
        };
      },
      async pull(controller) {
        const { value, done } = await reader.read();
        if (value) return controller.enqueue(value);
        if (done) gone();
        controller.close();
      },
      cancel(reason) {
        gone();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, snap };
}
