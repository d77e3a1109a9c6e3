import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from './clock.ts';
import { lendWebCrypto } from './lent-web-crypto.ts';
import { lendResponse } from './light-response.ts';
import type { Random } from './random.ts';

/** Whose time and chance are lent. */
export interface Lender {
  clock: Pick<Clock, 'now'>;
  random: Random;
}

/** One for all worlds and all purposes, because every instance costs each promise time. */
const current = new AsyncLocalStorage<Lender>();
let installed = false;

/**
 * Runs `run` with the world's time and chance lent to libraries that know nothing of worlds: inside it, and in all
 * that it starts, `Date` and `crypto.getRandomValues` and `crypto.randomUUID` answer from `lender`, and
 * `crypto.subtle` works on this thread and `Response` is light. Outside they are the real ones, so several worlds can
 * live in one process.
 */
export function lend<T>(lender: Lender, run: () => T): T {
  if (!installed) {
    installed = true;
    installDate();
    installRandomValues();
    const isLent = (): boolean => current.getStore() !== undefined;
    lendWebCrypto(isLent);
    lendResponse(isLent);
  }
  return current.run(lender, run);
}

/** Whether what runs now was started by a handler that `lender` lends to. */
export function isLentBy(lender: Lender): boolean {
  return current.getStore() === lender;
}

function installDate(): void {
  const RealDate = Date;
  const lentNow = (): number => current.getStore()?.clock.now() ?? RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [lentNow()] : args, newTarget) as Date,
    apply: () => new RealDate(lentNow()).toString(),
    get: (target, key) => (key === 'now' ? lentNow : (Reflect.get(target, key) as unknown)),
  });
}

function installRandomValues(): void {
  const realValues = crypto.getRandomValues.bind(crypto);
  const realUuid = crypto.randomUUID.bind(crypto);
  crypto.getRandomValues = (array) => {
    const lender = current.getStore();
    if (!lender || array === null) return realValues(array);
    const bytes = lender.random.bytes(array.byteLength);
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(bytes);
    return array;
  };
  crypto.randomUUID = () => (current.getStore()?.random.uuid() as ReturnType<Crypto['randomUUID']>) ?? realUuid();
}
