import type { Network } from '../world/network.ts';

/** Resolves when a deed is done, or with `meanwhile` when it waits for a network that is slow. */
export type UntilAtRest = <T>(deed: Promise<T>, meanwhile: T) => Promise<T>;

/** Makes what a phone's deeds are awaited by. What breaks in one that was no longer awaited breaks the next. */
export function createUntilAtRest(network: Pick<Network, 'whenUnderWay'>, id: string): UntilAtRest {
  let broken: { readonly error: unknown } | undefined;
  return (deed, meanwhile) =>
    new Promise((resolve, reject) => {
      let isAwaited = true;
      const stop = network.whenUnderWay(id, () => {
        isAwaited = false;
        resolve(meanwhile);
      });
      const end = (): void => {
        stop();
        if (isAwaited && broken) reject(broken.error as Error);
      };
      deed.then(
        (value) => {
          end();
          resolve(value);
        },
        (error: unknown) => {
          end();
          if (isAwaited) reject(error as Error);
          else broken = { error };
        },
      );
    });
}
