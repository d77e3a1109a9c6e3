import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from './clock.ts';
import { lendWebCrypto } from './lent-web-crypto.ts';
import { lendResponse } from './light-response.ts';
import type { Random } from './random.ts';
import { realNow } from './real-now.ts';

/** Whose time and chance are lent. */
export interface Lender {
  clock: Pick<Clock, 'now'>;
  random: Random;
}

/** What is answered right now: who lends to it, and how many exchanges deep it stands. */
export interface Answering {
  readonly lender: Lender;
  /** 1 for a request from outside, 2 for one that is sent while that is answered. */
  readonly depth: number;
  /** Aborted when whoever asked has given up. */
  readonly signal: AbortSignal | undefined;
}

/** One for all worlds and all purposes, because every instance costs each promise time. */
const current = new AsyncLocalStorage<Answering>();
let installed = false;

/**
 * Runs `run` with the world's time and chance lent to libraries that know nothing of worlds: inside it, and in all
 * that it starts, `Date` and `crypto.getRandomValues` and `crypto.randomUUID` answer from `lender`, and
 * `crypto.subtle` works on this thread and `Response` is light. Outside they are the real ones, so several worlds can
 * live in one process.
 */
export function lend<T>(lender: Lender, run: () => T, signal?: AbortSignal): T {
  if (!installed) {
    installed = true;
    installDate();
    installRandomValues();
    const isLent = (): boolean => current.getStore() !== undefined;
    lendWebCrypto(isLent);
    lendResponse(isLent);
  }
  return current.run({ lender, depth: (answeredBy(lender)?.depth ?? 0) + 1, signal }, run);
}

/** The answer that what runs now belongs to, if `lender` lends to it. */
export function answeredBy(lender: Lender): Answering | undefined {
  const answering = current.getStore();
  return answering?.lender === lender ? answering : undefined;
}

function installDate(): void {
  const RealDate = Date;
  const lentNow = (): number => current.getStore()?.lender.clock.now() ?? realNow();
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
    const lender = current.getStore()?.lender;
    if (!lender || array === null) return realValues(array);
    const bytes = lender.random.bytes(array.byteLength);
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(bytes);
    return array;
  };
  crypto.randomUUID = () =>
    (current.getStore()?.lender.random.uuid() as ReturnType<Crypto['randomUUID']>) ?? realUuid();
}
