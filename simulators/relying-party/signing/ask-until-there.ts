import { ResultNotYet } from './result-not-yet.ts';

const MOST_TIMES = 4;
const PAUSE_MS = 2_000;

/**
 * Asks for the result of a signing again while it is not there yet, with pauses and not for ever: whoever signed is
 * looking at the page meanwhile. How long it may take is not published.
 */
export async function askUntilThere<T>(wait: (ms: number) => Promise<void>, ask: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      return await ask();
    } catch (thrown) {
      if (!(thrown instanceof ResultNotYet) || times === MOST_TIMES) throw thrown;
    }
    await wait(PAUSE_MS);
  }
}
