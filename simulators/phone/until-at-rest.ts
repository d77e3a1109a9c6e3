import type { Network } from '../world/network.ts';

/** Does a deed; resolves when it is done, or with `meanwhile` when it waits for a network that is slow. */
export type UntilAtRest = <T>(deed: () => Promise<T>, meanwhile: T) => Promise<T>;

/** Makes what a phone's deeds are awaited by. What breaks in one that was no longer awaited breaks the next. */
export function createUntilAtRest(network: Pick<Network, 'whenUnderWay'>, id: string): UntilAtRest {
  let broken: { readonly error: unknown } | undefined;
  const awaited: unknown[] = [];
  return (deed, meanwhile) =>
    new Promise((resolve, reject) => {
      awaited.push(deed);
      /** Says whether it was awaited until now. */
      const leave = (): boolean => {
        const at = awaited.indexOf(deed);
        if (at >= 0) awaited.splice(at, 1);
        return at >= 0;
      };
      const stop = network.whenUnderWay(id, () => {
        // What a phone sends is its last deed's: one before that, which is not done, waits for its card.
        if (awaited.at(-1) !== deed) return;
        leave();
        resolve(meanwhile);
      });
      const end = (): boolean => {
        stop();
        const wasAwaited = leave();
        if (wasAwaited && broken) reject(broken.error as Error);
        return wasAwaited;
      };
      // The first thing that a deed does may be to ask.
      deed().then(
        (value) => {
          end();
          resolve(value);
        },
        (error: unknown) => {
          if (end()) reject(error as Error);
          else broken = { error };
        },
      );
    });
}
