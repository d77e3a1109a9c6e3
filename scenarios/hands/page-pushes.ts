import type { World } from '../../simulators/world/world.ts';

/** A page's open ear for pushes. */
export interface Listening {
  stop(): void;
}

/**
 * Listens on a page's event stream, as its script does, until stopped; `changed` runs for each event of that name.
 * @param open sends the request for the stream
 */
export function listenForPushes(world: World, open: () => Promise<Response>, changed: () => Promise<void>): Listening {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let stopped = false;
  const decoder = new TextDecoder();

  const listen = async (): Promise<void> => {
    const answer = await open();
    reader = answer.body?.getReader();
    if (stopped) return void (await reader?.cancel());
    if (reader) void readOn(reader);
  };
  const readOn = async (from: ReadableStreamDefaultReader<Uint8Array>): Promise<void> => {
    for (;;) {
      const { value, done } = await from.read();
      if (done || stopped) return;
      if (decoder.decode(value).includes('event: changed')) await changed();
    }
  };

  void world.work.track(listen());
  return {
    stop() {
      stopped = true;
      void reader?.cancel();
    },
  };
}
